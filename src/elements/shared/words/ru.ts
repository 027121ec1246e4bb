export {default as words} from '../../../../data/translations/ru.json' with {type: 'json'};
