package org.productops.feedback.voice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of those who ask for something.
 *
 * @param count how much feedback there is, with what was merged
 * @param organisations how many organisations gave it, each once
 * @param value what they were worth when they spoke last, each once; empty if that is known of none
 * @param inSegments how many of the organisations were of a segment that is named in the weights
 * @param importance how much it matters on average, from 1 to 4
 * @param newest the day on which it was heard last
 */
public record VoiceFigures(
        int count,
        int organisations,
        OptionalLong value,
        int inSegments,
        double importance,
        Optional<LocalDate> newest,
        VoiceScore score) {}
