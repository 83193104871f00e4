package org.productops.common.setup;

import java.util.List;
import org.productops.common.setup.NextStepView.Way;

/** Something to do next that is as far as it is told. */
record FakeNextStep(int position, boolean done) implements NextStep {

    @Override
    public NextStepView view() {
        return new NextStepView(
                "next-" + position,
                FakeSetUpStep.text("<script>next " + position),
                FakeSetUpStep.text("about " + position),
                done,
                List.of(new Way("way-" + position, FakeSetUpStep.text("way " + position), "/way/" + position)));
    }
}
