/** The marks beside the lines, and the map of the whole article. */
export const marginAndMap = {
  'command.margin-marks': 'Margin marks: show or hide',
  'command.article-map': 'Map of the article: show or hide',
  'margin.on': 'Marks show in the margin.',
  'margin.off': 'The margin is empty.',
  'map.on': 'The map of the article shows.',
  'map.off': 'The map of the article is hidden.',
  'article.margin': 'Marks in the margin',
  'article.margin-block':
    '{number, select, 0 {} other {Paragraph {number}: }}{count, plural, one {one mark} other {# marks}}{tags, select, none {} other {, {tags}}}',
  'article.margin-mark':
    '{kind}{proposed, select, yes { (proposed)} other {}}{who, select, none {} other {: {who}}}{tags, select, none {} other {, {tags}}}',
  'article.map': 'Map of the article',
  'article.map-place': 'Paragraph {at} of {count}',
} as const;
