package org.productops.common.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RefreshExecutorTest {

    private final RefreshExecutor executor = new RefreshExecutor();

    @AfterEach
    void stop() {
        executor.stop();
    }

    @Test
    void takesABoundedAmountOfWorkInTheOrderInWhichItComes() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1001);
        List<Integer> order = new CopyOnWriteArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            int number = i;
            executor.execute(() -> {
                await(goOn);
                order.add(number);
                done.countDown();
            });
        }

        assertThatThrownBy(() -> executor.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);

        goOn.countDown();
        done.await();
        assertThat(order).hasSize(1001).isSorted();
    }

    @Test
    void keepsNoProductFromStopping() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<Thread> threads = new CopyOnWriteArrayList<>();
        executor.execute(() -> {
            threads.add(Thread.currentThread());
            done.countDown();
        });
        done.await();

        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.getName()).isEqualTo("productops-refresh");
        });
    }

    @Test
    void takesNoWorkWhenThePluginIsGone() {
        executor.stop();

        assertThatThrownBy(() -> executor.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
