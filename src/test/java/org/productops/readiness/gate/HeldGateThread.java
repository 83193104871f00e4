package org.productops.readiness.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Work waits until a test lets the time pass. */
public final class HeldGateThread implements GateThread {

    /** What waits, and for how long. */
    public record Held(Duration delay, Runnable work) {}

    private final List<Held> waiting = new ArrayList<>();

    @Override
    public void after(Duration delay, Runnable work) {
        waiting.add(new Held(delay, work));
    }

    /** For how long each piece of work waits. */
    public List<Duration> delays() {
        return waiting.stream().map(Held::delay).toList();
    }

    /** Does the work that waits at most so long. */
    public void pass(Duration time) {
        List<Held> due = waiting.stream()
                .filter(held -> held.delay().compareTo(time) <= 0)
                .toList();
        waiting.removeAll(due);
        due.forEach(held -> held.work().run());
    }
}
