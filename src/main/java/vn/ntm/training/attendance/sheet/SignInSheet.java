package vn.ntm.training.attendance.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.trainee.Gender;

/**
 * What a room prints to be signed.
 *
 * @param organiser path of the unit that holds the class; null for the Ministry
 * @param document by which the class is held; its parts are null when nobody told them
 * @param people by given name
 * @param emptyRows for people who come without being on the list
 * @param qr a PNG file in Base64: the address of the roll
 */
record SignInSheet(
        ClassHead trainingClass,
        String organiser,
        Document document,
        Room room,
        List<Person> people,
        List<Integer> emptyRows,
        String qr) {

    /** Number and date of an official document; either may be null. */
    record Document(String number, LocalDate date) {}

    /** @param contact who answers for the room; null when nobody was named */
    record Room(String name, String address, String contact, int ordinal, Instant startsAt, Instant endsAt) {}

    /**
     * One line; what is null was not told and is filled in by hand.
     *
     * @param unit as printed when they registered
     */
    record Person(
            String fullName, Gender gender, Integer birthYear, String position, String organisation, String unit) {}
}
