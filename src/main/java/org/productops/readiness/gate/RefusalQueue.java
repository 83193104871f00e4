package org.productops.readiness.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Refusals on their way to the database. Where too many wait, the oldest go, and are counted. */
final class RefusalQueue {

    private final int most;
    private final Deque<Refusal> waiting = new ArrayDeque<>();
    private int lost;

    /** @param most how many wait at most */
    RefusalQueue(int most) {
        this.most = most;
    }

    synchronized void add(Refusal refusal) {
        if (waiting.size() == most) {
            waiting.removeFirst();
            lost++;
        }
        waiting.addLast(refusal);
    }

    /** Takes the oldest out. */
    synchronized List<Refusal> take(int number) {
        List<Refusal> taken = new ArrayList<>();
        while (taken.size() < number && !waiting.isEmpty()) {
            taken.add(waiting.removeFirst());
        }
        return taken;
    }

    /** Puts back what was taken out, as far as there is room. */
    synchronized void putBack(List<Refusal> taken) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            if (waiting.size() == most) {
                lost += i + 1;
                return;
            }
            waiting.addFirst(taken.get(i));
        }
    }

    /** How many were lost since this was last asked. */
    synchronized int takeLost() {
        int taken = lost;
        lost = 0;
        return taken;
    }

    /** Counts so many as lost. */
    synchronized void lose(int number) {
        lost += number;
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }
}
