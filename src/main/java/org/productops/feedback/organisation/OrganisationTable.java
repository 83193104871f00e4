package org.productops.feedback.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.productops.common.imports.ImportRecord;

/** Organisations as rows of a table. */
final class OrganisationTable {

    /** The columns in their order. */
    static final List<String> COLUMNS = List.of(
            OrganisationFields.NAME,
            OrganisationFields.ALIASES,
            OrganisationFields.SEGMENT,
            OrganisationFields.VALUE,
            OrganisationFields.STATE,
            OrganisationFields.MAIL_DOMAINS,
            OrganisationFields.FROM);

    /** Names may have commas in them, as in <em>Acme, Inc.</em> */
    private static final Pattern BETWEEN_NAMES = Pattern.compile(";");

    private static final Pattern BETWEEN_DOMAINS = Pattern.compile("[,;\\s]+");

    private OrganisationTable() {}

    /**
     * The row of an organisation that stands for itself.
     *
     * @param view with what was merged into it: its names and domains are its own in a table
     */
    static List<String> row(OrganisationView view) {
        Organisation organisation = view.organisation();
        OrganisationFacts facts = view.facts().get(0);
        return List.of(
                organisation.name(),
                join(names(view), BETWEEN_NAMES),
                facts.segment(),
                OrganisationFields.value(facts),
                facts.state().name(),
                join(domains(view), BETWEEN_DOMAINS),
                facts.from().toString());
    }

    private static List<String> names(OrganisationView view) {
        List<String> names = new java.util.ArrayList<>(view.organisation().aliases());
        view.parts().forEach(part -> {
            names.add(part.name());
            names.addAll(part.aliases());
        });
        return names;
    }

    private static List<String> domains(OrganisationView view) {
        List<String> domains = new java.util.ArrayList<>(view.organisation().mailDomains());
        view.parts().forEach(part -> domains.addAll(part.mailDomains()));
        return domains;
    }

    /**
     * What a row says of an organisation, in place of what it is; a column that is missing says nothing.
     *
     * @param before the organisation as it is; one of which nothing is known for a new one
     */
    static OrganisationDraft draft(ImportRecord record, OrganisationDraft before) {
        Map<String, String> fields = record.fields();
        return new OrganisationDraft(
                fields.getOrDefault(OrganisationFields.NAME, before.name()),
                texts(fields, OrganisationFields.ALIASES, BETWEEN_NAMES, before.aliases()),
                fields.getOrDefault(OrganisationFields.SEGMENT, before.segment()),
                fields.getOrDefault(OrganisationFields.VALUE, before.value()),
                fields.getOrDefault(OrganisationFields.STATE, before.state()),
                texts(fields, OrganisationFields.MAIL_DOMAINS, BETWEEN_DOMAINS, before.mailDomains()),
                fields.getOrDefault(OrganisationFields.FROM, ""));
    }

    private static List<String> texts(Map<String, String> fields, String field, Pattern between, List<String> before) {
        return fields.containsKey(field)
                ? Arrays.stream(split(fields.get(field), between))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : before;
    }

    /** A line for each text, as which our own tables have them; what has separators in it is one text then. */
    private static String[] split(String cell, Pattern between) {
        return cell.indexOf('\n') >= 0 ? cell.split("\n") : between.split(cell);
    }

    /** The cell of other names. */
    static String names(List<String> names) {
        return join(names, BETWEEN_NAMES);
    }

    /** The cell of mail domains. */
    static String domains(List<String> domains) {
        return join(domains, BETWEEN_DOMAINS);
    }

    private static String join(List<String> texts, Pattern between) {
        String joined = String.join("\n", texts);
        return texts.size() == 1 && between.matcher(joined).find() ? joined + "\n" : joined;
    }

    /** A table to begin with. */
    static List<List<String>> example() {
        return List.of(
                COLUMNS,
                List.of("Acme Inc.", "Acme; ACME Corporation", "Enterprise", "120000", "CUSTOMER", "acme.example", ""),
                List.of("Birch & Sons", "", "Small business", "4800", "LEAVING", "birch.example", ""));
    }
}
