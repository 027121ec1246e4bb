/** Writes out types that are computed, here those of the records from their schema, as a person would have written them. */
import ts from 'typescript';

/** A declaration file with the exported types of a module, each in terms of those before it, and with its comments. */
export function plainTypes(path) {
  const {options} = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic({messageText}) {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    }
  );
  const program = ts.createProgram([path], options);
  const checker = program.getTypeChecker();
  /** The names of the types so far, by their text. */
  const names = new Map();
  const aliases = program.getSourceFile(path).statements.filter(ts.isTypeAliasDeclaration);
  return aliases.map((alias) => `${declaration(alias)}\n`).join('\n');

  function declaration({name, type}) {
    const text = written(checker.getTypeAtLocation(name), '');
    names.set(text, name.text);
    const comment = commentOf(checker.getSymbolAtLocation(name), '') || commentOf(schemaIn(type), '');
    return `${comment}export type ${name.text} = ${text};`;
  }

  /** What a type is computed from: the first value that it names. */
  function schemaIn(node) {
    if (ts.isTypeQueryNode(node)) return checker.getSymbolAtLocation(node.exprName);
    return ts.forEachChild(node, schemaIn);
  }

  function written(type, indent) {
    const members = type.isUnion() ? type.types : [type];
    const isUndefined = ({flags}) => (flags & ts.TypeFlags.Undefined) !== 0;
    const text = members
      .filter((member) => !isUndefined(member))
      .map((member) => (type === member ? writtenOut : written)(member, indent))
      .join(' | ');
    // At another depth the same type has the same text but for its indentation.
    const named = names.get(text.replaceAll(`\n${indent}`, '\n')) ?? text;
    // The `undefined` of a field that may be missing is another than one that somebody may write.
    return members.includes(checker.getUndefinedType()) ? `${named} | undefined` : named;
  }

  function writtenOut(type, indent) {
    if (checker.isTupleType(type)) return tuple(type, indent);
    if (checker.isArrayType(type)) return list(checker.getTypeArguments(type)[0], indent);
    if (type.flags & ts.TypeFlags.Object) return object(type, indent);
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType);
  }

  function tuple(type, indent) {
    const items = checker.getTypeArguments(type).map((item, i) => {
      const isRest = type.target.elementFlags[i] & ts.ElementFlags.Rest;
      return isRest ? `...${list(item, indent)}` : written(item, indent);
    });
    return `[${items.join(', ')}]`;
  }

  function list(item, indent) {
    const text = written(item, indent);
    return text.includes(' | ') && !text.startsWith('{') ? `(${text})[]` : `${text}[]`;
  }

  function object(type, indent) {
    const inner = `${indent}  `;
    const fields = type.getProperties().map((property) => {
      const optional = property.flags & ts.SymbolFlags.Optional;
      const text = written(checker.getTypeOfSymbol(property), inner);
      return `${commentOf(property, inner)}${inner}${property.name}${optional ? '?' : ''}: ${text};`;
    });
    const entries = checker.getIndexInfosOfType(type).map(({keyType, type: value}) => {
      return `${inner}[key: ${checker.typeToString(keyType)}]: ${written(value, inner)};`;
    });
    return `{\n${[...fields, ...entries].join('\n')}\n${indent}}`;
  }

  function commentOf(symbol, indent) {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
    if (text === '') return '';
    const lines = text.split('\n');
    return lines.length === 1
      ? `${indent}/** ${text} */\n`
      : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
  }
}
