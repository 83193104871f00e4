package org.productops.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.feedback.similar.SaidCorpus.Said;
import org.productops.feedback.similar.SaidCorpus.SaidArea;

/**
 * How good the findings are, on feedback of which is known what it is about, beside plain overlap of words. The figures are those of
 * docs/feedback-similar.md; run with {@code -Dsimilar.figures=true} to see them.
 */
class SimilarQualityTest {

    private static final int TOP_AREAS = 3;
    private static final int TOP_TEXTS = 5;

    private static final SimilarFixture PRODUCT = new SimilarFixture();
    private static final SaidCorpus CORPUS = new SaidCorpus();
    private static final List<Said> KEPT = new ArrayList<>();
    private static final List<Said> ASKED = new ArrayList<>();
    private static final Map<Said, List<Similar>> LIKE = new HashMap<>();
    private static final Map<Said, List<AreaProposal>> PROPOSED = new HashMap<>();
    private static WordOverlap plain;

    @BeforeAll
    static void say() {
        for (SaidArea area : CORPUS.areas()) {
            PRODUCT.areas.service.create(new AreaFixture.Draft(area.key(), area.name(), "")
                    .aliases(area.aliases().toArray(String[]::new))
                    .description(area.description())
                    .build());
        }
        KEPT.addAll(CORPUS.texts(3));
        ASKED.addAll(CORPUS.texts(2));
        for (int i = 0; i < KEPT.size(); i++) {
            PRODUCT.said(i + 1, KEPT.get(i).areaKey(), KEPT.get(i).text());
        }
        PRODUCT.follow();
        plain = new WordOverlap(KEPT, CORPUS.areas());
        for (Said asked : ASKED) {
            LIKE.put(asked, PRODUCT.similar.to(asked.text(), Optional.empty(), TOP_TEXTS));
            PROPOSED.put(asked, PRODUCT.proposals.of(asked.text(), Optional.empty(), TOP_AREAS));
        }
    }

    @AfterAll
    static void close() {
        PRODUCT.close();
    }

    private static boolean same(Said one, Said other) {
        return one.need().equals(other.need()) && one.german() == other.german();
    }

    private static double share(Predicate<Said> right) {
        return (double) ASKED.stream().filter(right).count() / ASKED.size();
    }

    private static void figure(String name, double value) {
        if (Boolean.getBoolean("similar.figures")) {
            System.out.printf("FIGURE %s %.3f%n", name, value);
        }
    }

    @Test
    void theSetIsWhatTheFiguresAreOf() {
        assertThat(CORPUS.areas()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(KEPT).hasSizeGreaterThan(700);
        assertThat(ASKED).hasSizeGreaterThan(450);
        Set<String> texts = KEPT.stream().map(Said::text).collect(Collectors.toSet());
        figure("texts kept", KEPT.size());
        figure("texts asked", ASKED.size());
        assertThat(ASKED.stream().filter(asked -> texts.contains(asked.text())).count())
                .as("nearly nothing is asked in the very same words")
                .isLessThan(5);
    }

    @Test
    void aKnownDuplicateIsAmongTheFirstFive() {
        double found = share(asked ->
                LIKE.get(asked).stream().anyMatch(similar -> same(KEPT.get((int) similar.issueId() - 1), asked)));
        double overlap =
                share(asked -> plain.like(asked.text(), TOP_TEXTS).stream().anyMatch(each -> same(each, asked)));
        figure("duplicate in top five", found);
        figure("duplicate in top five, word overlap", overlap);

        assertThat(found).isGreaterThan(0.88).isGreaterThan(overlap + 0.4);
    }

    @Test
    void theFirstOneIsADuplicateMoreOftenToo() {
        double found = share(asked -> LIKE.get(asked).stream()
                .limit(1)
                .anyMatch(similar -> same(KEPT.get((int) similar.issueId() - 1), asked)));
        double overlap = share(asked -> plain.like(asked.text(), 1).stream().anyMatch(each -> same(each, asked)));
        figure("duplicate first", found);
        figure("duplicate first, word overlap", overlap);

        assertThat(found).isGreaterThan(overlap + 0.4);
    }

    @Test
    void theRightAreaIsAmongTheFirstThree() {
        double found = share(asked -> PROPOSED.get(asked).stream()
                .anyMatch(proposal -> proposal.areaKey().equals(asked.areaKey())));
        double overlap = share(asked -> plain.areas(asked.text(), TOP_AREAS).contains(asked.areaKey()));
        figure("area in top three", found);
        figure("area in top three, word overlap", overlap);

        assertThat(found).isGreaterThan(0.9).isGreaterThan(overlap + 0.4);
    }

    /** Without any decision, only what areas are called and what is said of them helps. */
    @Test
    void wordsOfAreasAloneHelpWhereNothingWasDecidedYet() {
        try (SimilarFixture fresh = new SimilarFixture()) {
            for (SaidArea area : CORPUS.areas()) {
                fresh.areas.service.create(new AreaFixture.Draft(area.key(), area.name(), "")
                        .aliases(area.aliases().toArray(String[]::new))
                        .description(area.description())
                        .build());
            }
            fresh.follow();
            WordOverlap names = new WordOverlap(List.of(), CORPUS.areas());
            double found = share(asked -> fresh.proposals.of(asked.text(), Optional.empty(), TOP_AREAS).stream()
                    .anyMatch(proposal -> proposal.areaKey().equals(asked.areaKey())));
            double overlap = share(asked -> names.areas(asked.text(), TOP_AREAS).contains(asked.areaKey()));
            figure("area in top three, nothing decided", found);
            figure("area in top three, nothing decided, word overlap", overlap);

            assertThat(found).isGreaterThan(overlap + 0.15);
        }
    }

    /** What is offered to be taken without a look at each is right as often as that is worth. */
    @Test
    void aProposalThatIsSureIsRight() {
        Map<ProposalCertainty, int[]> counts = new EnumMap<>(ProposalCertainty.class);
        for (Said asked : ASKED) {
            for (AreaProposal proposal : PROPOSED.get(asked)) {
                int[] count = counts.computeIfAbsent(proposal.certainty(), any -> new int[2]);
                count[0]++;
                count[1] += proposal.areaKey().equals(asked.areaKey()) ? 1 : 0;
            }
        }
        counts.forEach((certainty, count) -> figure(certainty + " of " + count[0], (double) count[1] / count[0]));

        assertThat(right(counts, ProposalCertainty.SURE)).isGreaterThan(0.97);
        assertThat(right(counts, ProposalCertainty.RATHER_SURE)).isBetween(0.88, 0.97);
        assertThat(right(counts, ProposalCertainty.UNSURE)).isLessThan(0.5);
    }

    private static <E> double right(Map<E, int[]> counts, E of) {
        int[] count = counts.get(of);
        assertThat(count[0]).as("so many are %s", of).isGreaterThanOrEqualTo(30);
        return (double) count[1] / count[0];
    }

    /** The more speaks for a proposal, the more often it is right, and not much less often than in as many of a hundred cases. */
    @Test
    void confidenceRisesWithWhatIsRight() {
        Map<Integer, int[]> byTens = new TreeMap<>();
        for (Said asked : ASKED) {
            for (AreaProposal proposal : PROPOSED.get(asked)) {
                int[] count = byTens.computeIfAbsent(proposal.confidence() / 10, any -> new int[2]);
                count[0]++;
                count[1] += proposal.areaKey().equals(asked.areaKey()) ? 1 : 0;
            }
        }
        byTens.forEach((ten, count) -> {
            double right = (double) count[1] / count[0];
            figure("confidence " + ten * 10 + " of " + count[0], right);
            if (count[0] >= 30) {
                assertThat(right)
                        .as("confidence of %d to %d", ten * 10, ten * 10 + 9)
                        .isGreaterThan(ten / 10.0 - 0.1);
            }
        });
        assertThat(byTens).hasSizeGreaterThan(3);
    }

    /** A likeness means the same for all texts: what is as like as this is a duplicate as often, in both languages. */
    @Test
    void likenessTellsDuplicatesFromOthers() {
        for (boolean german : new boolean[] {false, true}) {
            Map<Sameness, int[]> counts = new EnumMap<>(Sameness.class);
            for (Said asked : ASKED) {
                for (Similar similar : asked.german() == german ? LIKE.get(asked) : List.<Similar>of()) {
                    int[] count = counts.computeIfAbsent(similar.sameness(), any -> new int[2]);
                    count[0]++;
                    count[1] += same(KEPT.get((int) similar.issueId() - 1), asked) ? 1 : 0;
                }
            }
            counts.forEach((sameness, count) -> figure(
                    (german ? "german " : "english ") + sameness + " of " + count[0], (double) count[1] / count[0]));

            assertThat(right(counts, Sameness.SURE)).isGreaterThan(0.95);
            assertThat(right(counts, Sameness.LIKELY)).isBetween(0.5, 0.8);
            assertThat(right(counts, Sameness.UNSURE)).isLessThan(0.3);
        }
    }

    @Test
    void classesBeginWhereTheDocumentSays() {
        assertThat(List.of(Sameness.of(100), Sameness.of(60), Sameness.of(59), Sameness.of(40), Sameness.of(39)))
                .containsExactly(Sameness.SURE, Sameness.SURE, Sameness.LIKELY, Sameness.LIKELY, Sameness.UNSURE);
        assertThat(List.of(ProposalCertainty.of(50), ProposalCertainty.of(49), ProposalCertainty.of(39)))
                .containsExactly(ProposalCertainty.SURE, ProposalCertainty.RATHER_SURE, ProposalCertainty.UNSURE);
    }
}
