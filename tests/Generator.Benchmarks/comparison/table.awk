# Medians of runs, as Markdown tables. Reads lines of COUNT KIND TOOL NAME CPU WALL MB PAGES REDIRECTS ARTICLES HTMLMB,
# separated by tabs, in the order in which tables and rows shall stand.

BEGIN { FS = "\t" }

{
  group = $1 FS $2
  row = group FS $3
  if (!(group in seen)) { seen[group] = 1; groups[++group_count] = group }
  if (!(row in runs)) { rows[group] = rows[group] (rows[group] == "" ? "" : " ") $3 }
  run = ++runs[row]
  name[row] = $4; cpu[row, run] = $5; wall[row, run] = $6; memory[row, run] = $7
  pages[row] = $8; redirects[row] = $9; articles[row] = $10; html[row] = $11
}

END {
  for (g = 1; g <= group_count; g++) {
    split(groups[g], part, FS)
    printf "\n%s, %d releases\n\n", part[2], part[1]
    print "| | CPU s | ms a page | wall s | peak MB | CPU to Zola | CPU to Hugo | wall to Zola | wall to Hugo | memory to Hugo | HTML pages | redirects | articles | HTML MB |"
    print "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for (i = 1; i <= split(rows[groups[g]], tools, " "); i++) {
      row = groups[g] FS tools[i]
      zola = groups[g] FS "zola"
      hugo = groups[g] FS "hugo"
      c = median(cpu, row); w = median(wall, row); m = median(memory, row)
      printf "| %s | %.2f | %.2f | %.2f | %d |", name[row], c, (pages[row] ? 1000 * c / pages[row] : 0), w, m
      printf " %s | %s | %s | %s | %s |", ratio(c, cpu, zola), ratio(c, cpu, hugo), ratio(w, wall, zola), ratio(w, wall, hugo), ratio(m, memory, hugo)
      printf " %d | %d | %d | %.1f |\n", pages[row], redirects[row], articles[row], html[row]
    }
  }
}

function ratio(value, of, row) { return row in runs && median(of, row) > 0 ? sprintf("%.2f", value / median(of, row)) : "" }

function median(of, row,    n, i, j, value, sorted) {
  n = runs[row]
  for (i = 1; i <= n; i++) {
    value = of[row, i] + 0
    for (j = i - 1; j >= 1 && sorted[j] > value; j--) sorted[j + 1] = sorted[j]
    sorted[j + 1] = value
  }
  return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}
