const FOOTER =
  /扫一扫|分享到|打印本页|关闭(?:窗口|本页)|【(?:打印|关闭|字体)|版权所有|ICP备|公网安备|网站标识码|网站地图|技术支持|上一[篇条][::]|下一[篇条][::]|^相关(?:链接|附件|文章|阅读|新闻)|^(?:主办|承办|主管|责任编辑|编辑|附件|地址|邮编|电话|传真)(?:单位)?\s*[:：]|浏览次数|您是第/;

/** What a site prints below its articles. Takes a normalised line. */
export function isFooter(plain: string): boolean {
  return plain.length < 200 && FOOTER.test(plain);
}

const SITE_BEGINS =
  /^(?:上一[篇条]|下一[篇条]|相关(?:链接|文章|阅读|新闻|信息)|扫一扫|主办|承办|版权所有|网站地图|友情链接)|ICP备|公网安备|网站标识码/;

/** Where the article is over and the site goes on. Takes a normalised line. */
export function endsArticle(plain: string): boolean {
  return plain.length < 200 && SITE_BEGINS.test(plain);
}
