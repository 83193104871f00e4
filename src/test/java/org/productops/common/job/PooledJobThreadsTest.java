package org.productops.common.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PooledJobThreadsTest {

    private final PooledJobThreads threads = new PooledJobThreads();

    @AfterEach
    void stop() {
        threads.stop();
    }

    @Test
    void letsABeatBeHeardWhileItWorks() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);

        threads.execute(
                () -> {
                    await(heard);
                    done.countDown();
                },
                heard::countDown);

        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void refusesWhatIsTooMuch() {
        CountDownLatch end = new CountDownLatch(1);
        try {
            assertThatThrownBy(() -> {
                        for (int work = 0; work < 100; work++) {
                            threads.execute(() -> await(end), () -> {});
                        }
                    })
                    .isInstanceOf(RejectedExecutionException.class);
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
