#!/usr/bin/env node
console.log('gongkai');
