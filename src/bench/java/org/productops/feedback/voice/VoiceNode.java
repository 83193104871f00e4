package org.productops.feedback.voice;

/** Lets a benchmark do at once what a node does beside its pages. */
public final class VoiceNode {

    private VoiceNode() {}

    /** Counts what was changed since the last time; all of it at first. */
    public static void count(VoiceLibrary library) {
        library.follow();
    }
}
