package vn.ntm.training.attendance.connection;

/** The programmes whose logs are read. */
public enum MeetingTool {
    ZOOM,
    TEAMS,
    MEET,
    BIGBLUEBUTTON
}
