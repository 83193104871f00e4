package org.productops.feedback.voice;

import java.time.InstantSource;

/** Rankings of what is stored. */
public final class VoiceFixture {

    private VoiceFixture() {}

    /** All that is stored, counted. */
    public static VoiceLibrary counted(StoredVoiceSource source, InstantSource clock) {
        VoiceLibrary library = new VoiceLibrary(source, clock);
        library.follow();
        return library;
    }
}
