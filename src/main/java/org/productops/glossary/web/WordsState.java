package org.productops.glossary.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.productops.common.paging.Paging;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.proposal.WordKind;

/**
 * What the page shows of the words that were found in pages, all of which stands in its address.
 *
 * @param kind what kind of words; empty for all
 * @param start how many come before the part that is shown, as sent
 */
record WordsState(Optional<WordKind> kind, String start) {

    private static final String KIND = "kind";

    /** Reads the address of the page. */
    static WordsState ofPage(PageRequest request) {
        return of(request::text);
    }

    /** Reads the way back that stands in the address of another page. */
    static WordsState back(PageRequest request) {
        return of(GlossaryState.parameters(request.text(GlossaryAddresses.LIST)));
    }

    private static WordsState of(UnaryOperator<String> parameters) {
        String kind = parameters.apply(KIND).toUpperCase(Locale.ROOT);
        return new WordsState(
                Stream.of(WordKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst(),
                parameters.apply(Paging.START));
    }

    /** All words of a kind from the first one on. */
    static WordsState of(Optional<WordKind> kind) {
        return new WordsState(kind, "");
    }

    WordsState from(String other) {
        return new WordsState(kind, other);
    }

    /** The page as it is here. */
    Address address(GlossaryPlace place) {
        return with(GlossaryAddresses.page(GlossaryAddresses.WORDS, place));
    }

    private Address with(Address address) {
        return address.with(
                        KIND,
                        kind.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(""))
                .with(Paging.START, start);
    }

    /** Its parameters, for an address that leads back to it. */
    String query() {
        String address = with(Address.of("")).toString();
        return address.isEmpty() ? "" : address.substring(1);
    }
}
