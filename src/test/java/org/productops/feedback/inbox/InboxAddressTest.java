package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InboxAddressTest {

    @Test
    void allFeedbackOfAnOrganisationIsThereHoweverFarItIs() {
        assertThat(InboxAddress.ofOrganisation("Quince & Co"))
                .startsWith(InboxAddress.PAGE + "?")
                .contains("state=all")
                .containsPattern("organisation=Quince(\\+|%20)%26(\\+|%20)Co");
    }
}
