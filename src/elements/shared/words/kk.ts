export {default as words} from '../../../../data/translations/kk.json' with {type: 'json'};
