package org.productops.feedback.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence in memory; the real one is tested on real databases. */
public final class InMemoryEvidenceStore implements EvidenceStore {

    private record Pair(long feedbackId, long deliveryId) {}

    private final Map<Pair, EvidenceLink> links = new LinkedHashMap<>();

    @Override
    public Optional<EvidenceLink> find(long feedbackId, long deliveryId) {
        return Optional.ofNullable(links.get(new Pair(feedbackId, deliveryId)));
    }

    @Override
    public List<EvidenceLink> ofDelivery(long deliveryId) {
        return ofDeliveries(List.of(deliveryId));
    }

    @Override
    public List<EvidenceLink> ofDeliveries(Collection<Long> deliveryIds) {
        return links.values().stream()
                .filter(link -> deliveryIds.contains(link.deliveryId()))
                .toList();
    }

    @Override
    public List<EvidenceLink> ofFeedback(Collection<Long> feedbackIds) {
        return links.values().stream()
                .filter(link -> feedbackIds.contains(link.feedbackId()))
                .toList();
    }

    @Override
    public List<Long> deliveriesAfter(long deliveryId, int most) {
        return links.values().stream()
                .map(EvidenceLink::deliveryId)
                .filter(id -> id > deliveryId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public long count() {
        return links.size();
    }

    @Override
    public boolean insert(EvidenceLink link) {
        return links.putIfAbsent(new Pair(link.feedbackId(), link.deliveryId()), link) == null;
    }

    @Override
    public void update(EvidenceLink link) {
        links.put(new Pair(link.feedbackId(), link.deliveryId()), link);
    }

    @Override
    public boolean remove(long feedbackId, long deliveryId) {
        return links.remove(new Pair(feedbackId, deliveryId)) != null;
    }

    @Override
    public void forget(List<Long> issueIds) {
        links.keySet().removeIf(pair -> issueIds.contains(pair.feedbackId()) || issueIds.contains(pair.deliveryId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return links.keySet().stream()
                .flatMap(pair -> Stream.of(pair.feedbackId(), pair.deliveryId()))
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
