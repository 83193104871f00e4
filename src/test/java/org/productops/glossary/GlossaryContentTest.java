package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.GlossaryIndex.Letter;
import org.productops.glossary.match.InflectedWords;

class GlossaryContentTest {

    /** Beginnings of words that are hard to tell apart in one language or another. */
    private static final String INITIALS = "AaBbIi\u0130\u0131Ss\u00df\u00c4\u00e4\u00c5\u00d8\u0391\u03b1\u0416\u0436"
            + "\u0629\u062a\u0640\u30ef\u30f7\u3046\u3094\u4ea7\uac0039$\u20ac";

    private final Concept checkout =
            concept(1, "Checkout", "Where a purchase ends.", List.of("Till", "Cash desk"), "CO", 1);
    private final Concept invoice = concept(2, "Invoice", "What is to be paid.", List.of(), "", 3);

    @Test
    void findsATermByEachOfItsDesignations() {
        GlossaryContent glossary = GlossaryContent.of(List.of(checkout, invoice), List.of());

        assertThat(List.of("checkout", "CHECKOUT ", "till", "cash  desk", "co"))
                .allSatisfy(
                        designation -> assertThat(glossary.lookup(designation)).containsExactly(checkout));
        assertThat(glossary.lookup("desk")).isEmpty();
        assertThat(glossary.lookup("")).isEmpty();
        assertThat(glossary.find(2)).contains(invoice);
        assertThat(glossary.find(3)).isEmpty();
        assertThat(glossary.size()).isEqualTo(2);
    }

    @Test
    void findsATermHoweverItsNameIsTyped() {
        GlossaryContent glossary = named("\u0130stemci", "Check\u2011in");

        assertThat(List.of("istemci", "\u0130STEMC\u0130", "\u0131stemci", "check-in", "CHECK\u2010IN"))
                .allSatisfy(typed -> {
                    assertThat(glossary.lookup(typed)).hasSize(1);
                    assertThat(found(glossary, typed)).hasSize(1);
                });
    }

    @Test
    void givesAllThatAWordMeansTheOldestFirst() {
        Concept later = concept(3, "Till", "d", List.of(), "", 1);

        assertThat(GlossaryContent.of(List.of(later, checkout), List.of()).lookup("till"))
                .containsExactly(checkout, later);
    }

    @Test
    void ordersLettersAsTheLanguageDoes() {
        GlossaryContent glossary =
                named("Zebra", "\u00c4pfel", "Apfel", "\u00d6l", "\u00dfberg", "3D", "\u20ac", "\u042f");

        assertThat(letters(glossary, "de")).containsExactly("A", "O", "S", "Z", "\u042f", "#");
        assertThat(letters(glossary, "sv")).containsExactly("A", "S", "Z", "\u00c4", "\u00d6", "\u042f", "#");
        assertThat(glossary.index(Locale.GERMAN).letters().get(0)).isEqualTo(new Letter("A", 2));
        assertThat(glossary.index(Locale.GERMAN).terms("A"))
                .extracting(Concept::name)
                .containsExactly("Apfel", "\u00c4pfel");
    }

    @Test
    void hasTheLettersOfEachScript() {
        GlossaryContent korean = named("\uac80\uc0c9", "\uacb0\uc81c", "\uae30\ub2a5", "\ub370\uc774\ud130", "API");
        GlossaryContent japanese =
                named("\u30ab\u30fc\u30c8", "\u304d\u3083\u304f", "\u30b5\u30fc\u30d0", "\u6ce8\u6587");

        assertThat(letters(korean, "ko")).containsExactly("\u3131", "\u3137", "A");
        assertThat(letters(korean, "en")).containsExactly("A", "\u3131", "\u3137");
        assertThat(letters(japanese, "ja")).containsExactly("\u304b", "\u3055", "\u5b57\u2026");
        assertThat(korean.index(Locale.KOREAN).terms("\u3131")).hasSize(3);
        assertThat(japanese.index(Locale.JAPANESE).terms("\u5b57\u2026")).hasSize(1);
        assertThat(named("\u5b57").index(Locale.SIMPLIFIED_CHINESE).letters()).containsExactly(new Letter("Z", 1));
    }

    @Test
    void asksForOneLetter() {
        GlossaryIndex index = named("Alpha", "\u00c4rger", "Beta", "Bravo").index(Locale.GERMAN);

        assertThat(index.terms("b")).extracting(Concept::name).containsExactly("Beta", "Bravo");
        assertThat(index.terms("\u00e4")).extracting(Concept::name).containsExactly("Alpha", "\u00c4rger");
        assertThat(index.terms("x")).isEmpty();
        assertThat(index.terms("#")).isEmpty();
        assertThat(index.terms("")).hasSize(4);
    }

    @Test
    void givesAPartOfALetterOrOfAll() {
        GlossaryIndex index =
                named("Alpha", "Beta", "Bravo", "Bright", "Charlie").index(Locale.ENGLISH);

        Slice<Concept> part = index.slice("B", new Paging(1, 1));
        assertThat(part.values()).extracting(Concept::name).containsExactly("Bravo");
        assertThat(part.total()).isEqualTo(3);
        assertThat(index.slice("", new Paging(3, 10)).values())
                .extracting(Concept::name)
                .containsExactly("Bright", "Charlie");
        assertThat(index.slice("B", new Paging(3, 10)).values()).isEmpty();
    }

    @Test
    void searchesDesignationsAndDefinitions() {
        GlossaryContent glossary = GlossaryContent.of(List.of(checkout, invoice), List.of());

        assertThat(found(glossary, "CASH")).containsExactly(checkout);
        assertThat(found(glossary, "paid")).containsExactly(invoice);
        assertThat(found(glossary, "\u00e9nds")).containsExactly(checkout);
        assertThat(found(glossary, " ")).containsExactly(checkout, invoice);
        assertThat(found(glossary, "nowhere")).isEmpty();
        assertThat(glossary.find(ConceptFilter.of("paid"), Locale.ENGLISH, new InflectedWords())
                        .byLetter()
                        .letters())
                .containsExactly(new Letter("I", 1));
    }

    @Test
    void sortsOnceForEachLanguage() {
        GlossaryContent glossary = GlossaryContent.of(List.of(checkout, invoice), List.of());

        assertThat(glossary.index(Locale.GERMANY)).isSameAs(glossary.index(Locale.forLanguageTag("de-DE-x-other")));
        assertThat(glossary.find(ConceptFilter.ALL, Locale.GERMANY, new InflectedWords())
                        .byLetter())
                .isSameAs(glossary.index(Locale.GERMANY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "sv", "tr", "zh", "zh-TW", "ar", "ko", "ja", "hu"})
    void everyTermIsReachedOnceThroughTheLettersAndOnceThroughTheSearch(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Random random = new Random(20260310);
        GlossaryContent glossary = named(IntStream.range(0, 700)
                .mapToObj(i -> word(random) + (i % 3 == 0 ? " pay " : " ") + i)
                .toArray(String[]::new));
        GlossaryIndex index = glossary.index(locale);

        List<Concept> throughLetters = new ArrayList<>();
        for (Letter letter : index.letters()) {
            List<Concept> ofLetter = inParts(index, letter.letter());
            assertThat(ofLetter).hasSize(letter.count()).allMatch(term -> index.letterOf(term.name())
                    .equals(letter.letter()));
            throughLetters.addAll(ofLetter);
        }
        GlossaryIndex search = glossary.find(ConceptFilter.of("PAY"), locale, new InflectedWords())
                .byLetter();
        List<Concept> throughSearch = new ArrayList<>();
        search.letters().forEach(letter -> throughSearch.addAll(inParts(search, letter.letter())));

        assertThat(throughLetters).isEqualTo(inParts(index, "")).hasSize(700).doesNotHaveDuplicates();
        assertThat(throughSearch).isEqualTo(inParts(search, "")).hasSize(234).doesNotHaveDuplicates();
        assertThat(throughSearch)
                .isEqualTo(throughLetters.stream()
                        .filter(term -> term.name().contains(" pay "))
                        .toList());
    }

    /** One long life of a glossary; each state must be the one that would be read anew. */
    @Test
    void becomesWithEachChangeWhatReadingAllWouldMake() {
        List<Locale> locales = Arrays.stream(new String[] {"en", "de", "tr", "zh"})
                .map(Locale::forLanguageTag)
                .toList();
        Random random = new Random(20260311);
        Map<Long, Concept> terms = new TreeMap<>();
        GlossaryContent glossary = GlossaryContent.EMPTY;
        locales.forEach(glossary::index);
        Set<String> everUsed = new HashSet<>();

        for (int step = 0; step < 600; step++) {
            Optional<Concept> old = random.nextInt(3) == 0 ? Optional.empty() : any(terms, random);
            if (old.isPresent() && random.nextInt(4) == 0) {
                glossary = glossary.without(old.get());
                terms.remove(old.get().id());
            } else {
                Concept term = random(old.map(Concept::id).orElse(step + 1L), random, terms);
                glossary = glossary.with(term);
                terms.put(term.id(), term);
                everUsed.addAll(term.designations());
            }
            GlossaryContent anew = GlossaryContent.of(terms.values(), List.of());
            assertThat(glossary.size()).isEqualTo(anew.size());
            assertThat(glossary.bytes()).isEqualTo(anew.bytes());
            for (Locale locale : locales) {
                assertThat(glossary.index(locale).terms(""))
                        .isEqualTo(anew.index(locale).terms(""));
                assertThat(glossary.index(locale).letters())
                        .isEqualTo(anew.index(locale).letters());
            }
            if (step % 50 == 0) {
                for (String designation : everUsed) {
                    assertThat(glossary.lookup(designation)).as(designation).isEqualTo(anew.lookup(designation));
                    assertThat(found(glossary, designation)).as(designation).isEqualTo(found(anew, designation));
                }
                for (long id = 1; id <= step + 1; id++) {
                    assertThat(glossary.find(id)).isEqualTo(Optional.ofNullable(terms.get(id)));
                }
            }
        }
        assertThat(terms).hasSizeGreaterThan(50);
    }

    @Test
    void leavesTheOlderStateAsItWas() {
        GlossaryContent before = GlossaryContent.of(List.of(checkout), List.of());
        before.index(Locale.ENGLISH);

        GlossaryContent after = before.without(checkout).with(invoice);

        assertThat(before.index(Locale.ENGLISH).terms("")).containsExactly(checkout);
        assertThat(before.lookup("till")).containsExactly(checkout);
        assertThat(after.index(Locale.ENGLISH).terms("")).containsExactly(invoice);
        assertThat(after.lookup("till")).isEmpty();
    }

    @Test
    void takesBothTermsWhoseDesignationsMoveFromOneToTheOtherInAnyOrder() {
        Concept freed = concept(1, "Checkout", "d", List.of("Cash desk"), "CO", 2);
        Concept taken = concept(2, "Invoice", "d", List.of("Till"), "", 4);
        GlossaryContent before = GlossaryContent.of(List.of(checkout, invoice), List.of());

        for (GlossaryContent after :
                List.of(before.with(freed).with(taken), before.with(taken).with(freed))) {
            assertThat(after.lookup("till")).containsExactly(taken);
            assertThat(after.lookup("cash desk")).containsExactly(freed);
        }
    }

    private static Concept random(long id, Random random, Map<Long, Concept> others) {
        Set<String> taken = new HashSet<>();
        others.values().stream()
                .filter(other -> other.id() != id)
                .flatMap(other -> other.designations().stream())
                .map(TextIdentity::of)
                .forEach(taken::add);
        List<String> free = random.ints(40, 0, 1000)
                .mapToObj(i -> word(random) + i % 3)
                .filter(designation -> taken.add(TextIdentity.of(designation)))
                .limit(4)
                .toList();
        String abbreviation = random.nextBoolean() ? "" : free.get(1);
        List<String> synonyms = free.subList(2, 2 + random.nextInt(free.size() - 1));
        return concept(id, free.get(0), "Meaning " + random.nextInt(9), synonyms, abbreviation, 1);
    }

    private static Optional<Concept> any(Map<Long, Concept> terms, Random random) {
        return terms.values().stream()
                .skip(random.nextInt(Math.max(1, terms.size())))
                .findFirst();
    }

    private static String word(Random random) {
        return INITIALS.charAt(random.nextInt(INITIALS.length())) + Character.toString('a' + random.nextInt(6));
    }

    private static List<Concept> inParts(GlossaryIndex index, String letter) {
        List<Concept> all = new ArrayList<>();
        Slice<Concept> slice = index.slice(letter, new Paging(0, 7));
        all.addAll(slice.values());
        while (!slice.isLast()) {
            slice = index.slice(letter, new Paging(slice.start() + slice.limit(), 7));
            all.addAll(slice.values());
        }
        return all;
    }

    private static List<Concept> found(GlossaryContent glossary, String query) {
        return glossary.find(ConceptFilter.of(query), Locale.ENGLISH, new InflectedWords())
                .byLetter()
                .terms("");
    }

    private static List<String> letters(GlossaryContent glossary, String language) {
        return glossary.index(Locale.forLanguageTag(language)).letters().stream()
                .map(Letter::letter)
                .toList();
    }

    private static Concept concept(
            long id, String name, String definition, List<String> synonyms, String abbreviation, long version) {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(name, Locale.ENGLISH, TermStatus.PREFERRED));
        synonyms.forEach(synonym -> terms.add(Term.of(synonym, Locale.ENGLISH, TermStatus.ADMITTED)));
        if (!abbreviation.isEmpty()) {
            terms.add(Term.of(abbreviation, Locale.ENGLISH, TermStatus.ADMITTED).withType(TermType.ACRONYM));
        }
        return new Concept(
                id,
                7,
                ConceptStatus.APPROVED,
                Concept.Classification.NONE,
                Concept.Care.NONE,
                List.of(),
                List.of(new Explanation(Locale.ENGLISH, definition, "")),
                terms,
                version);
    }

    @Test
    void holdsNoLongTexts() {
        Concept told = checkout.withVersion(2);
        Concept longer = new Concept(
                told.id(),
                told.glossaryId(),
                told.status(),
                told.classification(),
                told.care(),
                told.sources(),
                List.of(new Explanation(Locale.ENGLISH, "Where a purchase ends.", "At length.")),
                told.terms(),
                2);

        assertThat(GlossaryContent.of(List.of(longer), List.of()).find(1)).contains(told);
        assertThat(GlossaryContent.EMPTY.with(longer).find(1)).contains(told);
    }

    private static GlossaryContent named(String... names) {
        return GlossaryContent.of(
                IntStream.range(0, names.length)
                        .mapToObj(i -> concept(i + 1, names[i], "d", List.of(), "", 1))
                        .toList(),
                List.of());
    }
}
