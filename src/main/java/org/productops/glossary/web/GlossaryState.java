package org.productops.glossary.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.productops.common.paging.Paging;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.glossary.ConceptFilterDraft;
import org.productops.glossary.GlossaryPlace;

/**
 * What the list of a glossary shows, all of which stands in its address, so that who comes back to it finds it as it was.
 *
 * @param filter what is looked for
 * @param letter the letter; empty for all of them
 * @param start how many come before the part that is shown, as sent
 */
record GlossaryState(ConceptFilterDraft filter, String letter, String start) {

    static final GlossaryState NONE = new GlossaryState(ConceptFilterDraft.of(""), "", "");

    static final String LETTER = "letter";

    private static final String YES = "true";

    /** Reads the address of the list. */
    static GlossaryState ofList(PageRequest request) {
        return of(request::text);
    }

    /** Reads the way back that stands in the address of another page. */
    static GlossaryState back(PageRequest request) {
        return ofQuery(request.text(GlossaryAddresses.LIST));
    }

    /** Reads what {@link #query} wrote; what is no query is an address without parameters. */
    static GlossaryState ofQuery(String query) {
        return of(parameters(query));
    }

    /** What the parameters of an address say, by name; empty for what is missing. */
    static UnaryOperator<String> parameters(String query) {
        Map<String, String> values = new HashMap<>();
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                values.put(decoded(parameter.substring(0, equals)), decoded(parameter.substring(equals + 1)));
            }
        }
        return name -> values.getOrDefault(name, "").strip();
    }

    private static GlossaryState of(UnaryOperator<String> parameters) {
        return new GlossaryState(
                ConceptFilterDraft.read(parameters), parameters.apply(LETTER), parameters.apply(Paging.START));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray percent sign stands for itself.
            return text;
        }
    }

    /** The list of a glossary as it is here. */
    Address address(GlossaryPlace place) {
        return with(GlossaryAddresses.list(place));
    }

    private Address with(Address address) {
        Address all = address;
        for (var each : filter.texts().entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all.with(LETTER, letter).with(Paging.START, start);
    }

    /** Its parameters, for an address that leads back to it. */
    String query() {
        String address = with(Address.of("")).toString();
        return address.isEmpty() ? "" : address.substring(1);
    }

    /** The same address, from which there is a way back to this. */
    Address on(Address address) {
        return address.with(GlossaryAddresses.LIST, query());
    }

    /** Whether anything is looked for, be it by the letter alone. */
    boolean isNarrow() {
        return !from(NONE.start).equals(NONE);
    }

    /** Whether a text is looked for: the best is first then. */
    boolean isRanked() {
        return !filter.query().isEmpty();
    }

    /** Whether what is to be reviewed is looked for. */
    boolean isDue() {
        return filter.due().equals(YES);
    }

    /** Whether the list goes from A to Z; else something comes first for another reason, and letters are none. */
    boolean isByLetter() {
        return !isRanked() && !isDue();
    }

    GlossaryState withLetter(String other) {
        return new GlossaryState(filter, other, "");
    }

    GlossaryState from(String other) {
        return new GlossaryState(filter, letter, other);
    }

    /** All of a domain and of those below it. */
    static GlossaryState ofDomain(long id) {
        return NONE.with(new ConceptFilterDraft("", String.valueOf(id), "", "", "", "", "", ""));
    }

    /** All that is to be reviewed. */
    static GlossaryState due() {
        return NONE.with(new ConceptFilterDraft("", "", "", "", "", "", YES, ""));
    }

    /** All that was proposed and not decided yet. */
    static GlossaryState proposed() {
        return NONE.with(new ConceptFilterDraft("", "", "", "", "", "", "", YES));
    }

    private GlossaryState with(ConceptFilterDraft other) {
        return new GlossaryState(other, letter, "");
    }
}
