package org.productops.bench.intake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.productops.bench.library.Measured;

/**
 * Sends feedback to nodes in turn, as a load balancer spreads it. What is not acknowledged is sent again until it is, as those do
 * who mean it; one of ten is sent once more although it was.
 */
final class Sending {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int THREADS = 128;
    private static final int TWICE_ONE_OF = 10;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long LEAST_PAUSE = 100;
    private static final long MOST_PAUSE = 2_000;

    private final String sourceKey;
    private final String token;
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    Sending(String sourceKey, String token) {
        this.sourceKey = sourceKey;
        this.token = token;
    }

    /** From now on, what is sent goes to the node at this port, too. */
    void to(int port) {
        ports.add(port);
    }

    /** From now on, nothing goes to the node at this port any more. */
    void notTo(int port) {
        ports.remove(Integer.valueOf(port));
    }

    /** What the issue is called that is made of the feedback with this id. */
    static String summary(String own) {
        return "Feedback " + own;
    }

    /** What was said in the feedback with this id. */
    static String quote(String own) {
        return "What was said in " + own;
    }

    /** Sends so much in so many seconds, and ends when all of it is acknowledged. */
    void send(int perSecond, int seconds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            int number = i;
            long due = start + TimeUnit.SECONDS.toNanos(1) * i / perSecond;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            threads.execute(() -> send(number, due));
        }
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
            wrong.add("Not everything was acknowledged within ten minutes");
        }
    }

    private void send(int number, long due) {
        String own = "L-" + number;
        try {
            long entry = untilAcknowledged(own, number);
            nanos.add(System.nanoTime() - due);
            acknowledged.put(own, entry);
            if (number % TWICE_ONE_OF == 0 && untilAcknowledged(own, number + 1) != entry) {
                wrong.add(own + " was acknowledged as two");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long untilAcknowledged(String own, int number) throws InterruptedException {
        int turn = number;
        long pause = LEAST_PAUSE;
        while (true) {
            List<Integer> there = List.copyOf(ports);
            int port = there.get(turn % there.size());
            try {
                HttpResponse<String> answer = client.send(request(own, port), HttpResponse.BodyHandlers.ofString());
                answers.merge(String.valueOf(answer.statusCode()), 1, Integer::sum);
                if (answer.statusCode() == 202) {
                    return JSON.readTree(answer.body()).path("id").asLong();
                }
            } catch (IOException e) {
                answers.merge(e.getClass().getSimpleName(), 1, Integer::sum);
            }
            Thread.sleep(pause);
            pause = Math.min(MOST_PAUSE, pause * 2);
            turn++;
        }
    }

    private HttpRequest request(String own, int port) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/jira/rest/productops/1.0/intake/" + sourceKey))
                .timeout(TIMEOUT)
                .header("X-Product-Ops-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"" + own + "\",\"summary\":\"" + summary(own)
                        + "\",\"quote\":\"" + quote(own) + "\",\"source\":\"SUPPORT\"}"))
                .build();
    }

    /** The number of the entry by the own id of what was sent. */
    Map<String, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** How often which status was answered, or what kept an answer from coming. */
    Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** What must not have been answered. */
    List<String> wrong() {
        return new ArrayList<>(wrong);
    }

    /** How long it took from the time at which something was to be sent. */
    Measured times() {
        return new Measured(nanos.stream().mapToLong(Long::longValue).toArray(), 0, nanos.size());
    }
}
