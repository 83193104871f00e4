package org.productops.feedback.similar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.productops.feedback.similar.SaidCorpus.Said;
import org.productops.feedback.similar.SaidCorpus.SaidArea;

/** What the index has to be better than: how many words two texts share, of all that they have (Jaccard). */
final class WordOverlap {

    private final List<Said> kept;
    private final List<SaidArea> areas;
    private final Map<String, Set<String>> known = new HashMap<>();

    WordOverlap(List<Said> kept, List<SaidArea> areas) {
        this.kept = kept;
        this.areas = areas;
    }

    List<Said> like(String text, int most) {
        Set<String> words = words(text);
        return kept.stream()
                .sorted(Comparator.comparingDouble((Said each) -> overlap(words, words(each.text())))
                        .reversed())
                .limit(most)
                .toList();
    }

    /** The areas of the likest texts, and those whose names share words with it. */
    List<String> areas(String text, int most) {
        Set<String> words = words(text);
        Map<String, Double> votes = new LinkedHashMap<>();
        for (Said each : like(text, AreaProposals.NEIGHBOURS)) {
            votes.merge(each.areaKey(), overlap(words, words(each.text())), Double::sum);
        }
        for (SaidArea area : areas) {
            String all = area.name() + " " + String.join(" ", area.aliases()) + " " + area.description();
            votes.merge(area.key(), overlap(words, words(all)), Double::sum);
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> words(String text) {
        return known.computeIfAbsent(
                text,
                each -> new HashSet<>(List.of(each.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
