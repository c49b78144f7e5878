package org.publiclegal.consultation.calendar;

/** The calendar in force now. Others ask for it whenever they set a deadline. */
public interface WorkingDayCalendar {

    WorkingDays current();
}
