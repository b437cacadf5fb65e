/**
 * Keys that the reference describes and this version does not simulate, with what they are about. Each `where` is a
 * path in the file, `*` for a name that the file chooses.
 */
export const planned: readonly { readonly where: readonly string[]; readonly key: string; readonly theme: string }[] = [
  { where: ['resources', '*'], key: 'sessions', theme: 'sessions on a calendar' },
  { where: ['steps', '*'], key: 'group', theme: 'groups' },
];

export function plannedTheme(path: readonly PropertyKey[], key: string): string | undefined {
  const isHere = (where: readonly string[]) =>
    where.length === path.length && where.every((part, index) => part === '*' || part === path[index]);
  return planned.find((entry) => entry.key === key && isHere(entry.where))?.theme;
}
