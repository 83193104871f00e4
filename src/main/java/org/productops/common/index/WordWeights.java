package org.productops.common.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** How much a word says: the more, the fewer texts have it. For one question; not for several threads. */
final class WordWeights {

    /** A word that only a few texts have says as much as one that only one has: it may be a name, or mistyped. */
    private static final int FEW = 3;

    /** From so many letters on, one mistake is forgiven; from so many, two. */
    private static final int ONE_MISTAKE = 4;

    private static final int TWO_MISTAKES = 8;
    private static final int MOST_MEANT = 3;
    private static final int MOST_BEGUN = 8;

    private final IndexReader reader;
    private final String field;
    private final Terms terms;
    private final Map<String, Integer> frequencies = new HashMap<>();

    WordWeights(IndexReader reader, String field) throws IOException {
        this.reader = reader;
        this.field = field;
        this.terms = MultiTerms.getTerms(reader, field);
    }

    /** The weight of a stem: squared, because it counts in both texts, so that what many add to what they say hardly counts. */
    double of(String stem) {
        double texts = Math.max(FEW, reader.maxDoc());
        double frequency = Math.min(texts, Math.max(FEW, frequency(stem)));
        double telling = Math.log(1 + texts / frequency);
        return telling * telling;
    }

    /** Whether any text has the stem. */
    boolean knows(String stem) {
        return frequency(stem) > 0;
    }

    private int frequency(String stem) {
        return frequencies.computeIfAbsent(stem, each -> {
            try {
                return reader.docFreq(new Term(field, each));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The stems that may be meant by one that no text has, and how much each counts. */
    Map<String, Double> meant(String stem) throws IOException {
        Map<String, Double> meant = new LinkedHashMap<>();
        int letters = stem.codePointCount(0, stem.length());
        if (terms == null || letters < ONE_MISTAKE) {
            return meant;
        }
        int mistakes = letters < TWO_MISTAKES ? 1 : 2;
        for (int distance = 1; distance <= mistakes && meant.isEmpty(); distance++) {
            FuzzyTermsEnum like = new FuzzyTermsEnum(terms, new Term(field, stem), distance, 1, true);
            for (BytesRef term = like.next(); term != null && meant.size() < MOST_MEANT; term = like.next()) {
                meant.put(term.utf8ToString(), AskedWord.MISTYPED);
            }
        }
        return meant;
    }

    /** The stems that begin with what was written of a word. */
    Map<String, Double> begun(String beginning) throws IOException {
        Map<String, Double> begun = new LinkedHashMap<>();
        if (terms == null) {
            return begun;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return begun;
        }
        for (BytesRef term = each.term(); term != null && begun.size() < MOST_BEGUN; term = each.next()) {
            String stem = term.utf8ToString();
            if (!stem.startsWith(beginning)) {
                break;
            }
            begun.put(stem, AskedWord.BEGUN);
        }
        return begun;
    }
}
