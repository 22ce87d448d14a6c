export { FORMS, fieldsOfForm, formById } from './recognise/forms/index.ts';
