import type {ListedWords} from './listed-words.js';

export const ko: ListedWords = {
  notNamed: '매체명 없음',
  cited: '인용한 대목',
  howToCheck:
    '이 문서들 가운데 하나의 파일이 있으면 여기서 선택하거나 이 목록 위에 끌어다 놓으세요. 파일은 이 페이지 안에서만 읽으며 어디로도 보내지 않습니다.',
  chooseFile: '확인할 파일',
  isEmpty: (file) => `‘${file}’ 파일은 비어 있습니다.`,
  isTooLarge: (file, megabytes) => `‘${file}’ 파일은 ${megabytes}MB가 넘어 읽지 않았습니다.`,
  isUnreadable: (file) => `‘${file}’ 파일을 읽지 못했습니다.`,
  isDocument: (file, number) =>
    `‘${file}’ 파일은 마지막 바이트까지 [${number}]번 문서와 같습니다. 해시값(SHA-256)이 자료에 있는 값과 일치합니다.`,
  isNone: (file) =>
    `이 문서들 가운데 ‘${file}’ 파일과 마지막 바이트까지 같은 것은 없습니다. 해시값(SHA-256)이 같은 문서가 없습니다.`,
  hasNoDigest: (file) =>
    `‘${file}’ 파일의 해시값은 계산하지 않았습니다. 브라우저는 https 페이지에서만 계산합니다. 문구만 찾아보았습니다.`,
  isNoText: (megabytes) => `UTF-8 텍스트 파일이 아니거나 ${megabytes}MB가 넘어 문구를 찾지 않았습니다.`,
  standsWithin: (number, found, of) =>
    `[${number}]번 문서에서 인용한 대목 ${of}곳 중 ${found}곳이 파일에 글자 그대로 있습니다.`,
  standsNowhere: '이 목록에 인용된 대목 가운데 파일에 글자 그대로 있는 것은 없습니다.',
  unchecked: (count) => `위치가 쪽이나 표로 표시돼 여기서 확인하지 않는 대목: ${count}곳.`,
  found: '글자 그대로 있음',
  foundElsewhere: (paragraph) => `글자 그대로 있으나 ${paragraph}번째 문단에 있음`,
  notFound: '글자 그대로는 없음',
  notChecked: '확인하지 않음',
};
