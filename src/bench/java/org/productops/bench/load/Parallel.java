package org.productops.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does things in several threads and waits for them; the first failure is thrown. */
final class Parallel {

    private Parallel() {}

    /** Does the numbers from the first to the last, in their order as far as the threads let it be. */
    static void each(String what, int threads, int first, int last, IntConsumer task) {
        Progress progress = new Progress(what, last - first + 1);
        AtomicInteger next = new AtomicInteger(first);
        List<Callable<Void>> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(() -> {
                for (int number = next.getAndIncrement(); number <= last; number = next.getAndIncrement()) {
                    try {
                        task.accept(number);
                    } catch (RuntimeException | Error e) {
                        // The others need not go on for minutes.
                        next.set(last + 1);
                        throw new IllegalStateException(what + " " + number, e);
                    }
                    progress.step();
                }
                return null;
            });
        }
        all(workers);
    }

    /** Does all of the tasks at the same time. */
    static <T> List<T> all(List<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
