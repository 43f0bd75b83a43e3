package no.medvirk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what every kind of test has left in XML, and says in one line per kind how it went, and which ten took longest. */
public final class Summary {

    private record Case(String kind, String name, double seconds, boolean failed, boolean skipped) {}

    private Summary() {}

    /** @param args the root of the checkout */
    public static void main(String[] args) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path report : reports(Path.of(args[0]))) {
            cases.addAll(cases(report));
        }
        System.out.println();
        Map<String, List<Case>> kinds = new TreeMap<>();
        cases.forEach(test ->
                kinds.computeIfAbsent(test.kind(), kind -> new ArrayList<>()).add(test));
        kinds.forEach((kind, tests) -> System.out.println(line(kind, tests)));
        System.out.println(line("all", cases));
        System.out.println("the ten slowest:");
        cases.stream()
                .sorted(Comparator.comparingDouble(Case::seconds).reversed())
                .limit(10)
                .forEach(test -> System.out.printf(Locale.ROOT, "  %6.1f s  %s%n", test.seconds(), test.name()));
        long failed = cases.stream().filter(Case::failed).count();
        System.out.printf(
                "%d passed, %d failed, %d skipped%n", cases.size() - failed - skipped(cases), failed, skipped(cases));
    }

    private static List<Path> reports(Path root) throws IOException {
        try (Stream<Path> files = Files.find(
                root,
                6,
                (path, attributes) -> path.getFileName().toString().matches("TEST-.*\\.xml")
                        && path.toString().matches(".*target/(surefire|failsafe)-reports/.*"))) {
            return files.sorted().toList();
        }
    }

    private static List<Case> cases(Path report) throws IOException {
        NodeList nodes = parse(report);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element test = (Element) nodes.item(i);
            String owner = test.getAttribute("classname");
            cases.add(new Case(
                    kind(report, owner),
                    owner.replaceFirst("^no\\.medvirk\\.", "") + ": " + test.getAttribute("name"),
                    seconds(test.getAttribute("time")),
                    has(test, "failure") || has(test, "error"),
                    has(test, "skipped")));
        }
        return cases;
    }

    private static NodeList parse(Path report) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + " cannot be read", e);
        }
    }

    private static double seconds(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text.replace(",", ""));
    }

    private static boolean has(Element test, String part) {
        return test.getElementsByTagName(part).getLength() > 0;
    }

    /** The kinds of docs/develop.md, told by where a test lives. */
    private static String kind(Path report, String owner) {
        String place = report.toString();
        if (place.contains("/e2e/") || report.getFileName().toString().contains("browser")) {
            return "browser";
        }
        if (place.contains("/platform/web/")) {
            return "web units";
        }
        if (owner.startsWith("no.medvirk.laws")) {
            return "laws and lint";
        }
        if (owner.startsWith("no.medvirk.whole")) {
            return "whole application";
        }
        if (owner.startsWith("no.medvirk.contract")) {
            return "contract";
        }
        return place.contains("/modules/") ? "modules and their rules" : "platform";
    }

    private static String line(String kind, List<Case> tests) {
        return String.format(
                Locale.ROOT,
                "%-24s %5d ran  %3d failed  %3d skipped  %7.1f s",
                kind,
                tests.size(),
                tests.stream().filter(Case::failed).count(),
                skipped(tests),
                tests.stream().mapToDouble(Case::seconds).sum());
    }

    private static long skipped(List<Case> tests) {
        return tests.stream().filter(Case::skipped).count();
    }
}
