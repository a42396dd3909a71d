package vn.ntm.training.attendance;

import java.util.List;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.attendance.ParticipationLedger.Open;

/**
 * What of some registrations is known to whoever counts them.
 *
 * @param marks that count
 * @param open participations that are counted now
 * @param hasSisters whether there are other registrations of the same people in the class, to be counted together with them
 */
record CountingState(List<Current> marks, List<Open> open, boolean hasSisters) {}
