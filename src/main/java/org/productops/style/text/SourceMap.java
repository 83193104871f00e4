package org.productops.style.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the characters of a block stand in what the text is stored as. The text of a block consists of runs: of characters that
 * stand so in the source, of one that the source writes otherwise, such as an entity, and of what has no place there at all, such
 * as a blank between two lines. Immutable.
 */
public final class SourceMap {

    private static final int NOWHERE = -1;

    private final int[] textStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final SourceWriting[] writings;
    private final int length;

    private SourceMap(int[] textStarts, int[] sourceStarts, int[] sourceEnds, SourceWriting[] writings, int length) {
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.writings = writings;
        this.length = length;
    }

    /** The length of the text that it is for. */
    public int length() {
        return length;
    }

    /**
     * The smallest part of the source that holds these characters of the text, with whatever marks stand between them.
     *
     * @return empty if none of them stands in the source
     */
    public Optional<SourceRange> covering(int start, int end) {
        int from = NOWHERE;
        int to = NOWHERE;
        for (int run = runOf(start); run < textStarts.length && textStarts[run] < end; run++) {
            if (sourceStarts[run] != NOWHERE) {
                int first = sourceOf(run, Math.max(start, textStarts[run]));
                from = from == NOWHERE ? first : from;
                to = endOf(run, Math.min(end, textEnd(run)));
            }
        }
        return from == NOWHERE ? Optional.empty() : Optional.of(new SourceRange(from, to));
    }

    /**
     * The part of the source that consists of these characters and nothing else, so that it can be written anew.
     *
     * @return empty if marks stand between them, or some of them do not stand in the source
     */
    public Optional<SourceRange> exactly(int start, int end) {
        if (start >= end) {
            return Optional.empty();
        }
        int next = NOWHERE;
        for (int run = runOf(start); run < textStarts.length && textStarts[run] < end; run++) {
            if (sourceStarts[run] == NOWHERE || next != NOWHERE && sourceStarts[run] != next) {
                return Optional.empty();
            }
            next = sourceEnds[run];
        }
        return covering(start, end);
    }

    /** How a text is written where this character stands, so that it is read as it is meant. */
    SourceWriting writingAt(int place) {
        return writings[runOf(place)];
    }

    /** Whether all of these characters stand in the source as they are, with nothing between them. */
    boolean isVerbatim(int start, int end) {
        for (int run = runOf(start); run < textStarts.length && textStarts[run] < end; run++) {
            if (!isVerbatim(run)) {
                return false;
            }
        }
        return exactly(start, end).isPresent();
    }

    /** Where the characters of a part of the text stand. */
    SourceMap part(int start, int end) {
        Builder part = new Builder();
        for (int run = runOf(start); run < textStarts.length && textStarts[run] < end; run++) {
            int from = Math.max(start, textStarts[run]);
            int characters = Math.min(end, textEnd(run)) - from;
            if (sourceStarts[run] == NOWHERE) {
                part.added(characters);
            } else if (isVerbatim(run)) {
                part.in(writings[run]).verbatim(characters, sourceOf(run, from));
            } else {
                part.in(writings[run]).written(characters, sourceStarts[run], sourceEnds[run]);
            }
        }
        return part.build();
    }

    private int runOf(int place) {
        int found = Arrays.binarySearch(textStarts, place);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private int textEnd(int run) {
        return run + 1 < textStarts.length ? textStarts[run + 1] : length;
    }

    private boolean isVerbatim(int run) {
        return sourceEnds[run] - sourceStarts[run] == textEnd(run) - textStarts[run];
    }

    private int sourceOf(int run, int place) {
        return isVerbatim(run) ? sourceStarts[run] + place - textStarts[run] : sourceStarts[run];
    }

    private int endOf(int run, int place) {
        return isVerbatim(run) ? sourceStarts[run] + place - textStarts[run] : sourceEnds[run];
    }

    /** Puts a map together, from the beginning of its text to the end. */
    static final class Builder {
        private int[] textStarts = new int[8];
        private int[] sourceStarts = new int[8];
        private int[] sourceEnds = new int[8];
        private SourceWriting[] writings = new SourceWriting[8];
        private SourceWriting writing = SourceWriting.PLAIN;
        private int count;
        private int length;

        /** What comes from here on is written like this. */
        Builder in(SourceWriting writing) {
            this.writing = writing;
            return this;
        }

        /** As many characters that stand in the source as they are, from there on. */
        Builder verbatim(int characters, int sourceStart) {
            boolean goesOn = count > 0
                    && sourceEnds[count - 1] == sourceStart
                    && writings[count - 1] == writing
                    && sourceEnds[count - 1] - sourceStarts[count - 1] == length - textStarts[count - 1];
            if (goesOn) {
                sourceEnds[count - 1] += characters;
                length += characters;
                return this;
            }
            return add(characters, sourceStart, sourceStart + characters);
        }

        /** Characters that the source writes otherwise, such as an entity; they are had whole or not at all. */
        Builder written(int characters, int sourceStart, int sourceEnd) {
            return add(characters, sourceStart, sourceEnd);
        }

        /** Characters that do not stand in the source. */
        Builder added(int characters) {
            return add(characters, NOWHERE, NOWHERE);
        }

        private Builder add(int characters, int sourceStart, int sourceEnd) {
            if (characters == 0) {
                return this;
            }
            if (count == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, count * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
                sourceEnds = Arrays.copyOf(sourceEnds, count * 2);
                writings = Arrays.copyOf(writings, count * 2);
            }
            textStarts[count] = length;
            sourceStarts[count] = sourceStart;
            writings[count] = writing;
            sourceEnds[count++] = sourceEnd;
            length += characters;
            return this;
        }

        SourceMap build() {
            return new SourceMap(
                    Arrays.copyOf(textStarts, count),
                    Arrays.copyOf(sourceStarts, count),
                    Arrays.copyOf(sourceEnds, count),
                    Arrays.copyOf(writings, count),
                    length);
        }
    }
}
