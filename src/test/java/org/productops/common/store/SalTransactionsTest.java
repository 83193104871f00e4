package org.productops.common.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalTransactionsTest {

    private final List<String> events = new ArrayList<>();
    private final SalTransactions transactions = new SalTransactions(new RecordingTemplate(events));

    @Test
    void runsWhatWaitsForTheCommitAfterIt() {
        transactions.run(() -> {
            transactions.afterCommit(() -> events.add("invalidated"));
            return events.add("written");
        });

        assertThat(events).containsExactly("begin", "written", "commit", "invalidated");
    }

    @Test
    void joinsTheSurroundingTransaction() {
        transactions.run(() -> transactions.run(() -> {
            transactions.afterCommit(() -> events.add("invalidated"));
            return events.add("written");
        }));

        assertThat(events).containsExactly("begin", "written", "commit", "invalidated");
    }

    @Test
    void forgetsWhatWaitedForACommitThatDidNotCome() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.afterCommit(() -> events.add("invalidated"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        transactions.run(() -> events.add("next"));

        assertThat(events).containsExactly("begin", "rollback", "begin", "next", "commit");
    }

    @Test
    void whatIsWrittenCountsAsWrittenWhateverComesAfterTheCommit() {
        String result = transactions.run(() -> {
            transactions.afterCommit(() -> {
                throw new IllegalStateException("no cache");
            });
            transactions.afterCommit(() -> events.add("invalidated"));
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(events).containsExactly("begin", "commit", "invalidated");
    }

    @Test
    void runsAtOnceOutsideATransaction() {
        transactions.afterCommit(() -> events.add("invalidated"));

        assertThat(events).containsExactly("invalidated");
    }
}
