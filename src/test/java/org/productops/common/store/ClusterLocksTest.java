package org.productops.common.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;

class ClusterLocksTest {

    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService service = mock(ClusterLockService.class);
    private final ClusterLocks locks = new ClusterLocks(service);

    @BeforeEach
    void offerTheLock() throws InterruptedException {
        when(service.getLockForName("org.productops.area")).thenReturn(lock);
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
    }

    @Test
    void givesTheLockBackWhateverHappens() {
        assertThat(locks.<String>holding("area", () -> "done")).isEqualTo("done");
        verify(lock).unlock();

        assertThatThrownBy(() -> locks.holding("area", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        verify(lock, times(2)).unlock();
    }

    @Test
    void saysThatSomebodyElseIsSavingRatherThanWaitForLong() throws InterruptedException {
        when(lock.tryLock(anyLong(), any())).thenReturn(false);

        assertBusy();
    }

    @Test
    void givesUpWhenTheThreadIsToStopAndSaysSoToThoseAround() throws InterruptedException {
        when(lock.tryLock(anyLong(), any())).thenThrow(new InterruptedException());

        assertBusy();
        assertThat(Thread.interrupted()).isTrue();
    }

    private void assertBusy() {
        assertThatThrownBy(() -> locks.holding("area", () -> {
                    throw new AssertionError("must not run");
                }))
                .isInstanceOfSatisfying(BusyException.class, busy -> assertThat(busy.text())
                        .isEqualTo(Message.of("productops.common.error.busy")));
        verify(lock, never()).unlock();
    }
}
