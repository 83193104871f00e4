package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private final Term checkout =
            new Term(1, "DOC", "Checkout", "Where a purchase ends.", List.of("Till", "Cash desk"), "CO", 1);
    private final Term invoice = new Term(2, "DOC", "Invoice", "What is to be paid.", List.of(), "", 3);

    @Test
    void findsATermByEachOfItsForms() {
        Glossary glossary = Glossary.of(List.of(checkout, invoice));

        assertThat(List.of("checkout", "CHECKOUT ", "till", "cash  desk", "co"))
                .allSatisfy(form -> assertThat(glossary.lookup(form)).contains(checkout));
        assertThat(glossary.lookup("desk")).isEmpty();
        assertThat(glossary.lookup("")).isEmpty();
        assertThat(glossary.find(2)).contains(invoice);
        assertThat(glossary.find(3)).isEmpty();
        assertThat(glossary.size()).isEqualTo(2);
    }

    @Test
    void ordersLettersAsTheLanguageDoes() {
        Glossary glossary = named("Zebra", "\u00c4pfel", "Apfel", "\u00d6l", "\u00dfberg", "3D", "\u20ac", "\u042f");

        assertThat(letters(glossary, Locale.GERMAN)).containsExactly("A", "O", "S", "Z", "\u042f", "#");
        assertThat(letters(glossary, Locale.forLanguageTag("sv")))
                .containsExactly("A", "S", "Z", "\u00c4", "\u00d6", "\u042f", "#");
        assertThat(glossary.index(Locale.GERMAN).sections().get(0).terms())
                .extracting(Term::name)
                .containsExactly("Apfel", "\u00c4pfel");
    }

    @Test
    void asksForOneLetter() {
        GlossaryIndex index = named("Alpha", "Beta", "Bravo").index(Locale.ENGLISH);

        assertThat(index.letter("b").terms()).extracting(Term::name).containsExactly("Beta", "Bravo");
        assertThat(index.letter("x").size()).isZero();
        assertThat(index.letter("")).isEqualTo(index);
    }

    @Test
    void keepsTheFirstTermsAcrossLetters() {
        GlossaryIndex index = named("Alpha", "Beta", "Bravo", "Charlie").index(Locale.ENGLISH);

        assertThat(index.first(2).terms()).extracting(Term::name).containsExactly("Alpha", "Beta");
        assertThat(index.first(2).sections())
                .extracting(GlossaryIndex.Section::letter)
                .containsExactly("A", "B");
        assertThat(index.first(4)).isEqualTo(index);
    }

    @Test
    void searchesFormsAndDefinitions() {
        Glossary glossary = Glossary.of(List.of(checkout, invoice));

        assertThat(glossary.search("CASH", Locale.ENGLISH).terms()).containsExactly(checkout);
        assertThat(glossary.search("paid", Locale.ENGLISH).terms()).containsExactly(invoice);
        assertThat(glossary.search(" ", Locale.ENGLISH).terms()).containsExactly(checkout, invoice);
        assertThat(glossary.search("nowhere", Locale.ENGLISH).sections()).isEmpty();
    }

    @Test
    void sortsOnceForEachLanguage() {
        Glossary glossary = Glossary.of(List.of(checkout, invoice));

        assertThat(glossary.index(Locale.GERMANY)).isSameAs(glossary.index(Locale.forLanguageTag("de-DE-x-other")));
    }

    private static List<String> letters(Glossary glossary, Locale locale) {
        return glossary.index(locale).sections().stream()
                .map(GlossaryIndex.Section::letter)
                .toList();
    }

    private static Glossary named(String... names) {
        List<Term> terms = new ArrayList<>();
        IntStream.range(0, names.length)
                .forEach(i -> terms.add(new Term(i + 1, "DOC", names[i], "d", List.of(), "", 1)));
        return Glossary.of(terms);
    }
}
