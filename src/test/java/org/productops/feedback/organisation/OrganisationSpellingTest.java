package org.productops.feedback.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.feedback.organisation.OrganisationSamples.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationSpellingTest {

    /** Ten ways to write a name that is none of the list, with two examples or more of each. */
    static final String MISSPELT =
            """
            case                | LUMEN pharmacies             | Lumen Pharmacies
            case                | nordlys hotels as            | Nordlys Hotels
            blanks              | NordlysHotels                | Nordlys Hotels
            blanks              | Fjord  Inter iors            | Fjord Interiors
            punctuation         | Nordlys-Hotels.              | Nordlys Hotels
            punctuation         | Birch and Sons               | Birch & Sons
            legal form          | Lumen Pharmacies GmbH        | Lumen Pharmacies
            legal form          | Lumen Pharmacies, Inc.       | Lumen Pharmacies
            legal form          | Birch & Sons Ltd             | Birch & Sons
            legal form          | Nordlys Hotels AS            | Nordlys Hotels
            umlaut spelled out  | Brueckner Anlagenbau         | Br\u00fcckner Anlagenbau
            umlaut spelled out  | Soerensen Aaboe              | S\u00f8rensen \u00c5b\u00f8
            letter missing      | Nordlys Htels                | Nordlys Hotels
            letter missing      | Brckner Anlagnbau            | Br\u00fcckner Anlagenbau
            letter doubled      | Fjord Interiorss             | Fjord Interiors
            letter doubled      | Lummen Pharmacies            | Lumen Pharmacies
            letters swapped     | Nordlys Hotles               | Nordlys Hotels
            letters swapped     | Fjrod Interiors              | Fjord Interiors
            singular            | Lumen Pharmacy               | Lumen Pharmacies
            singular            | Nordlys Hotel                | Nordlys Hotels
            plural              | Quite New Companies          | Quite New Company
            plural              | Quite New Companie           | Quite New Company
            accent missing      | Bruckner Anlagenbau          | Br\u00fcckner Anlagenbau
            accent missing      | Cafe Noel                    | Caf\u00e9 No\u00ebl
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = MISSPELT)
    void knowsAMisspeltNameHoweverItIsMisspelt(String how, String typed, String name) {
        OrganisationSpelling spelling = OrganisationSpelling.of(name);

        assertThat(OrganisationSpelling.of(typed).isNearly(spelling)).as(how).isTrue();
        assertThat(spelling.isNearly(OrganisationSpelling.of(typed))).as(how).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Station 12, Station 13",
        "Acne, Acme",
        "Bank of Iran, Bank of Iraq",
        "North Springfield, South Springfield",
        "East Bank, West Bank",
        "Team A, Team B",
        "Team A, Team",
        "Apple, Maple",
        "Globex, Globex Industries",
        "Ample Foods, Apple"
    })
    void takesNamesApartThatAreThoseOfTwo(String one, String other) {
        assertThat(OrganisationSpelling.of(one).isNearly(OrganisationSpelling.of(other)))
                .isFalse();
        assertThat(OrganisationSpelling.of(other).isNearly(OrganisationSpelling.of(one)))
                .isFalse();
    }

    private static final OrganisationBook THOUSANDS = OrganisationBook.EMPTY.with(thousands());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = MISSPELT)
    void aListFindsItAmongThousands(String how, String typed, String name) {
        OrganisationBook book = THOUSANDS.with(List.of(customer(9000, name)));

        if (book.named(typed).isEmpty()) {
            assertThat(book.probably(typed).map(OrganisationRecord::name))
                    .as(how)
                    .contains(name);
        } else {
            assertThat(book.named(typed).map(OrganisationRecord::name)).as(how).contains(name);
        }
    }

    /** As real lists have them: a few words, each in many names. */
    private static List<OrganisationRecord> thousands() {
        String[] first = {
            "Lumen", "Nordlys", "Fjord", "Birch", "Alpin", "Meridian", "Quartz", "Tessel", "Umbra", "Vesper"
        };
        String[] second = {"Foods", "Clinics", "Retail", "Trading", "Logistics", "Insurance", "Textiles", "Energy"};
        List<OrganisationRecord> many = new ArrayList<>();
        for (int i = 0; many.size() < 5000; i++) {
            String name = first[i % 10] + " " + Integer.toString(7919 * (i + 40), 26) + "x " + second[i / 10 % 8];
            many.add(customer(i + 1, name.replaceAll("\\d", "y")));
        }
        return many;
    }

    @Test
    void findsThoseThatAreNearlyTheSameWithoutComparingEachWithEach() {
        List<OrganisationRecord> many = thousands();
        OrganisationSpellings<Long> spellings = new OrganisationSpellings<>();
        long compared = 0;
        for (OrganisationRecord each : many) {
            compared += spellings.compared(OrganisationSpelling.of(each.name()));
            spellings.add(each.id(), OrganisationSpelling.of(each.name()));
        }

        // Each with each were twelve million.
        assertThat(compared).isLessThan(300_000);
        assertThat(spellings.near(OrganisationSpelling.of("Lumen Nothing Alike")))
                .isEmpty();
    }

    @Test
    void pairsThoseThatDifferInASlip() {
        OrganisationBook book = OrganisationBook.EMPTY.with(List.of(
                customer(1, "Fjord Interiors"),
                customer(2, "Fjord Interoirs"),
                customer(3, "Nordlys Hotels"),
                customer(4, "Nordlys Hotel AS")));

        assertThat(OrganisationLikeness.in(book, Set.of(), 9))
                .extracting(OrganisationLikeness::why, each -> each.organisations().stream()
                        .map(Organisation::name)
                        .toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                OrganisationLikeness.Why.NAME, List.of("Nordlys Hotel AS", "Nordlys Hotels")),
                        org.assertj.core.groups.Tuple.tuple(
                                OrganisationLikeness.Why.SPELLING, List.of("Fjord Interiors", "Fjord Interoirs")));
        assertThat(OrganisationLikeness.in(book, Set.of(OrganisationPair.of(1, 2), OrganisationPair.of(3, 4)), 9))
                .isEmpty();
    }
}
