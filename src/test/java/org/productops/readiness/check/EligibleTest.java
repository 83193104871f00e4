package org.productops.readiness.check;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.checklist.WaiverPolicy;

class EligibleTest {

    @Test
    void aRoleOrGroupIsNamedAndAnyoneIsNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> Eligible.group(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Eligible(Eligible.Kind.ANYONE, "jira-users"));
    }

    @Test
    void nobodyLetsEverybodyPassAnything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaiverPolicy(true, List.of(Eligible.ANYONE), WaiverPolicy.USUAL_DAYS));
    }

    @Test
    void anOverrideLastsAtLeastADayAndNotForEver() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WaiverPolicy(true, List.of(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaiverPolicy(true, List.of(), WaiverPolicy.MOST_DAYS + 1));
    }
}
