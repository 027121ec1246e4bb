export {default as words} from '../../../../data/translations/ko.json' with {type: 'json'};
