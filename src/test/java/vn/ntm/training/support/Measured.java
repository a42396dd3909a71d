package vn.ntm.training.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Two ways to do the same work, measured in turn (A B B A), so that neither has the warmer machine; medians are compared. */
public final class Measured {

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> reference = new ArrayList<>();

    /** Does each way twice. */
    public void round(Callable<?> way, Callable<?> referenceWay) throws Exception {
        ours.add(milliseconds(way));
        reference.add(milliseconds(referenceWay));
        reference.add(milliseconds(referenceWay));
        ours.add(milliseconds(way));
    }

    public double ours() {
        return median(ours);
    }

    /** Of our times the one that this share of them does not exceed: 0.95 for p95. */
    public double oursAt(double share) {
        List<Double> sorted = ours.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    public double reference() {
        return median(reference);
    }

    public double ratio() {
        return ours() / reference();
    }

    public String line(String what) {
        return String.format(
                Locale.ROOT,
                "%s: %.0f ms, reference %.0f ms, ratio %.2f (medians of %d)",
                what,
                ours(),
                reference(),
                ratio(),
                ours.size());
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
