package no.medvirk.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a statement, as jOOQ renders it, names the tenant for each tenant table that it touches: by a value of its own, or by being
 * joined on {@code tenant_id} with one that has. Each subquery answers for itself; it may also lean on a table of the query around it.
 * An insert names the tenant among its columns.
 *
 * <p>It reads text, and so cannot see: whether the predicate is weakened by an OR or stands in a negation, whether it is in the right
 * branch of a union (branches of one level are read together), whether the value is the right tenant (row-level security sees to
 * that), and what functions of the database do inside.
 */
final class TenantPredicate {

    private static final String NAME = "\"\\w+\"(?:\\.\"\\w+\")?";
    private static final Pattern TABLE =
            Pattern.compile("\"(\\w+)\"\\.\"(\\w+)\"(?!\\s*\\.|\\()(?:\\s+as\\s+(\"\\w+\"))?");
    private static final Pattern BOUND =
            Pattern.compile("(" + NAME + ")\\.\"tenant_id\" (?:= (?:[?']|cast\\([?'])|in \\((?:[?']|cast\\([?']))");
    private static final Pattern LINK =
            Pattern.compile("(" + NAME + ")\\.\"tenant_id\" = (" + NAME + ")\\.\"tenant_id\"");
    private static final Pattern ROW_LINK = Pattern.compile(
            "\\((" + NAME + ")\\.\"tenant_id\", [^()]*\\) = \\((" + NAME + ")\\.\"tenant_id\", [^()]*\\)");
    private static final Pattern INTO = Pattern.compile("insert into (\"\\w+\"\\.\"\\w+\") \\(([^()]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern MOVES = Pattern.compile("set (?:[^()]*, )?\"tenant_id\" = ");

    private TenantPredicate() {}

    /** Why the statement may not be run, or an empty text. */
    static String objection(String sql, Set<String> owned) {
        String text = LITERAL.matcher(sql).replaceAll("'").replaceAll("\\s+", " ");
        if (text.startsWith("update ") && MOVES.matcher(text).find()) {
            return "a row would move to another tenant in: " + sql;
        }
        List<String> unnamed = new ArrayList<>();
        check(text, owned, Set.of(), unnamed);
        return unnamed.isEmpty() ? "" : "no tenant named for " + unnamed + " in: " + sql;
    }

    /** A level: what is in parentheses that begin with SELECT or WITH is a level of its own. */
    private static void check(String text, Set<String> owned, Set<String> around, List<String> unnamed) {
        List<String> below = new ArrayList<>();
        String level = withoutSubqueries(text, below);
        Map<String, String> touched = touched(level, owned);
        Set<String> named = named(level, around);
        touched.forEach((name, table) -> {
            if (!named.contains(name)) {
                unnamed.add(table);
            }
        });
        Set<String> inside = new HashSet<>(around);
        inside.addAll(touched.keySet());
        below.forEach(subquery -> check(subquery, owned, inside, unnamed));
    }

    /** The tenant tables of a level, by the name that columns are qualified with. */
    private static Map<String, String> touched(String level, Set<String> owned) {
        Map<String, String> found = new HashMap<>();
        Matcher table = TABLE.matcher(level);
        while (table.find()) {
            String name = table.group(1) + "." + table.group(2);
            String alias = table.group(3);
            if (owned.contains(name)) {
                found.put(alias == null ? "\"" + table.group(1) + "\".\"" + table.group(2) + "\"" : alias, name);
            }
        }
        return found;
    }

    private static Set<String> named(String level, Set<String> around) {
        Set<String> named = new HashSet<>(around);
        Matcher bound = BOUND.matcher(level);
        while (bound.find()) {
            named.add(bound.group(1));
        }
        Matcher insert = INTO.matcher(level);
        if (insert.find() && insert.group(2).contains("\"tenant_id\"")) {
            named.add(insert.group(1));
        }
        List<String[]> links = new ArrayList<>();
        for (Pattern pattern : List.of(LINK, ROW_LINK)) {
            pattern.matcher(level).results().forEach(link -> links.add(new String[] {link.group(1), link.group(2)}));
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (String[] link : links) {
                if (named.contains(link[0]) || named.contains(link[1])) {
                    grew |= named.add(link[0]) | named.add(link[1]);
                }
            }
        }
        return named;
    }

    private static String withoutSubqueries(String text, List<String> subqueries) {
        StringBuilder level = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '('
                            && text.substring(at + 1).stripLeading().matches("(?:select|with)\\b.*")
                    ? closing(text, at)
                    : -1;
            if (end < 0) {
                level.append(text.charAt(at++));
            } else {
                subqueries.add(text.substring(at + 1, end));
                level.append("( )");
                at = end + 1;
            }
        }
        return level.toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
