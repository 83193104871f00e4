package org.productops.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.it.HttpApi;

/** What people and programs wait for who keep or read a big glossary. */
final class GlossaryRows {
    private static final int ROW = 7;
    private static final int CALLS = 20;
    private static final int PAGES = 5;
    private static final int MACROS = 200;
    private static final int NAMED_TERMS = 20;
    private static final Pattern MARK = Pattern.compile(Names.TERM_MARK);
    private static final String PAGE = "/plugins/servlet/productops/glossary?key=" + Filling.SPACE;
    private static final String GLOSSARY_MACRO = "<ac:structured-macro ac:name=\"productops-glossary\"/>";

    private final Options options;
    private final HttpApi confluence;
    private final Probe probe;

    GlossaryRows(Host host, Options options) {
        this.options = options;
        this.confluence = host.confluence();
        this.probe = host.confluenceProbe();
    }

    /** All of it. */
    void all(Table table) {
        writes(table);
        firstReader(table, "Glossary page", PAGE);
        firstReader(table, "GET /terms?limit=50", Filling.TERMS + "?limit=50");
        outputs(table, "Page with nothing on it", "<p>Nothing.</p>", List.of(""));
        outputs(table, "Page with the glossary macro", GLOSSARY_MACRO, List.of("", "pdf", "word"));
        outputs(
                table,
                "Page with " + MACROS + " term macros for " + NAMED_TERMS + " terms",
                termMacros(),
                List.of("", "pdf", "word"));
    }

    private void writes(Table table) {
        Series created = new Series();
        Series edited = new Series();
        Series deleted = new Series();
        for (int number = options.terms() + 1; number <= options.terms() + CALLS; number++) {
            Map<String, Object> fields = Filling.term(number, Names.term(number));
            Sample sample = probe.post(confluence, Filling.TERMS, fields).expect(201);
            created.add(sample);

            String path =
                    Filling.TERMS + "/" + sample.answer().json().path("id").asText();
            Filling.define(fields, "Changed: " + Names.definition(number));
            sample = probe.put(Host.basedOn(confluence, sample.etag()), path, fields)
                    .expect(200);
            edited.add(sample);

            deleted.add(
                    probe.delete(Host.basedOn(confluence, sample.etag()), path).expect(204));
        }
        table.add(ROW, "Create a term", created);
        table.add(ROW, "Edit a term", edited);
        table.add(ROW, "Delete a term", deleted);
    }

    private void firstReader(Table table, String what, String path) {
        Series first = new Series();
        Series second = new Series();
        String remarks = "";
        for (int i = 0; i < PAGES; i++) {
            editOne();
            Sample sample = probe.get(confluence, path).expect(200);
            remarks = termsIn(sample);
            first.add(sample);
            second.add(probe.get(confluence, path).expect(200));
        }
        table.add(ROW, what + ", first after a write", first, remarks);
        table.add(ROW, what + ", second", second, remarks);
    }

    private void editOne() {
        JsonNode term = Host.read(
                        confluence, Filling.TERMS + "?limit=1&query=" + Host.encode(Names.term(options.terms())))
                .json()
                .path("values")
                .path(0);
        Map<String, Object> fields = Filling.term(options.terms(), Names.term(options.terms()));
        Filling.define(fields, "Edited at " + System.nanoTime() + ". " + Names.definition(options.terms()));
        Host.expect(
                Host.basedOn(confluence, "\"" + term.path("version").asText() + "\"")
                        .putJson(Filling.TERMS + "/" + term.path("id").asText(), Host.json(fields)),
                200);
    }

    private static String termMacros() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < MACROS; i++) {
            body.append("<p>Here we speak of <ac:structured-macro ac:name=\"productops-term\">"
                            + "<ac:parameter ac:name=\"term\">")
                    .append(Names.term(1 + i % NAMED_TERMS))
                    .append("</ac:parameter></ac:structured-macro> and of what follows from it.</p>\n");
        }
        return body.toString();
    }

    private void outputs(Table table, String title, String body, List<String> outputs) {
        String page = "/pages/viewpage.action?pageId=" + Host.page(confluence, Filling.SPACE, title, body);
        for (String output : outputs) {
            String what = title + (output.isEmpty() ? "" : ", as " + output);
            String path = page + (output.isEmpty() ? "" : "&output=" + output);
            if (confluence.get(path).status() == 200) {
                Series shown = new Series();
                String remarks = "";
                for (int i = 0; i < PAGES; i++) {
                    Sample sample = probe.get(confluence, path).expect(200);
                    remarks = termsIn(sample);
                    shown.add(sample);
                }
                table.add(ROW, what, shown, remarks);
            } else {
                table.addMissing(ROW, what, "the host has no such output");
            }
        }
    }

    private static String termsIn(Sample sample) {
        Set<String> terms = new HashSet<>();
        Matcher mark = MARK.matcher(sample.answer().body());
        while (mark.find()) {
            terms.add(mark.group(1));
        }
        return "terms in it: " + terms.size();
    }
}
