package uk.nhs.england.approvals.likeness;

import java.util.Map;

/** The stems of a text by their numbers, and how often each occurs. */
final class Bag {

    /** What is done with a stem. */
    interface Visit {
        void of(int number, int times);
    }

    private final int[] numbers;
    private final int[] times;

    private Bag(int[] numbers, int[] times) {
        this.numbers = numbers;
        this.times = times;
    }

    static Bag of(Map<Integer, Integer> counts) {
        var numbers = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var times = new int[numbers.length];
        for (var i = 0; i < numbers.length; i++) {
            times[i] = counts.getOrDefault(numbers[i], 0);
        }
        return new Bag(numbers, times);
    }

    /** Ascending. */
    int[] numbers() {
        return numbers;
    }

    /** How often the stem at a place occurs. */
    int times(int place) {
        return times[place];
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    /** In the order of numbers. */
    void forEach(Visit visit) {
        for (var i = 0; i < numbers.length; i++) {
            visit.of(numbers[i], times[i]);
        }
    }
}
