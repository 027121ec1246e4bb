import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import {timeKey} from '../query/period.js';
import {isWithin} from '../query/select.js';
import {FIRMNESS, groupByStatus, isStatus, statusWord, type ShownAgreement} from './agreement-item.js';
import {ofAll, scopeFilters, type ListFilter} from './list-filters.js';
import {findRecords} from './list-records.js';
import {readyList, type ListOptions, type ListRequest, type ReadyList} from './list.js';
import {missing, readScope, unknown, words, type CommonOptions, type EmptyView, type MissingView} from './options.js';
import {toldOn} from './source.js';

/** The list's attributes, as they were written. */
export interface AgreementListRequest extends CommonOptions, ListRequest {
  /** How far they have come: `signed agreed`; all without it. */
  readonly status?: string | undefined;
  /** Places and organisations by id: one of them is enough. */
  readonly party?: string | undefined;
}

export type AgreementListView = ReadyList | EmptyView | MissingView;

/** What an agreement list shows: the agreements of a selection, by how far they have come. */
export function agreementListView(
  dataset: Dataset,
  options: ListOptions<AgreementListRequest>,
  locale: Locale
): AgreementListView {
  const {request} = options;
  const scope = readScope(dataset, request, locale);
  if (scope.state === 'missing') return scope;
  const statuses = words(request.status);
  const parties = words(request.party);
  const {places, organisations} = dataset;
  const problem =
    unknown('status', statuses, {has: isStatus}) ??
    unknown('party', parties, {has: (id) => places.has(id) || organisations.has(id)});
  if (problem !== undefined) return missing(problem, locale);
  const isWanted = (agreement: ShownAgreement, source: Dataset) =>
    (statuses.length === 0 || statuses.includes(agreement.status)) &&
    (parties.length === 0 ||
      agreement.parties.some((party) => parties.some((wanted) => isWithin(party, wanted, source))));
  const found = findRecords('agreements', dataset, scope, request, isWanted, locale);
  if (found.state === 'empty') return found;
  const {records, undated, updated} = found;
  const {messages} = locale;
  const parts = {
    records,
    filters: () => [...scopeFilters(records, scope.dataset, locale), statusFilter(records, locale)],
    inOrder: (agreements: readonly ShownAgreement[]) => inOrder(agreements, scope.dataset),
    inGroups: (agreements: readonly ShownAgreement[], left: readonly ShownAgreement[]) =>
      groupByStatus(agreements, left, scope.dataset, locale),
    words: messages.agreementList,
    citedOf: (agreement: ShownAgreement) => [agreement],
    asOf: scope.asOf,
    updated,
    remark: [...scope.dataset.agreements.values()].some(wasInForce) ? undefined : messages.notInForce,
    undated: undated === 0 ? undefined : messages.undatedAgreements(undated),
  };
  return readyList(options, parts, locale);
}

/** Whether a document says so, be it that it has ended since. */
function wasInForce({status, steps = []}: ShownAgreement): boolean {
  return [status, ...steps.map((step) => step.status)].some((each) => each === 'in-force' || each === 'ended');
}

function statusFilter(agreements: readonly ShownAgreement[], locale: Locale): ListFilter<ShownAgreement> {
  const {messages} = locale;
  return {
    name: 'status',
    label: messages.status,
    all: messages.anyStatus,
    ids: ofAll(agreements, ({status}) => [status]),
    nameOf: (id) => (isStatus(id) ? statusWord(id, locale) : id),
    holds: ({status}, id) => status === id,
  };
}

/** The firmest first, and of those the newest; behind them what nothing dates, and plans by the report that tells of them. */
function inOrder(agreements: readonly ShownAgreement[], dataset: Dataset): ShownAgreement[] {
  return agreements
    .map((agreement) => {
      const {status, when} = agreement;
      const told = status === 'planned' ? toldOn(agreement, dataset) : '';
      return {agreement, firmness: FIRMNESS.indexOf(status), time: told + timeKey(when)};
    })
    .sort((a, b) => a.firmness - b.firmness || Number(a.time < b.time) - Number(a.time > b.time))
    .map(({agreement}) => agreement);
}
