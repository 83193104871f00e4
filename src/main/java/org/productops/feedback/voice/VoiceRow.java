package org.productops.feedback.voice;

import java.util.Objects;

/**
 * An area or a delivery issue in its place.
 *
 * @param rank from 1 on
 * @param key its key; empty for what has no area
 * @param name what it is called; empty for what has no area
 * @param own whether it is the chosen area without what is below it
 */
public record VoiceRow(int rank, String key, String name, boolean own, VoiceFigures figures) {

    public VoiceRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(figures, "figures");
    }
}
