package org.productops.feedback.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.EnglishTexts;

class InboxUiTextsTest {

    @Test
    void leavesNoPlaceUnfilled() {
        String json = InboxUiTexts.json(new EnglishTexts());

        assertThat(json).contains("%1 has changed this feedback meanwhile. It is now: %2.");
        assertThat(json).doesNotContainPattern("\\{\\d");
    }
}
