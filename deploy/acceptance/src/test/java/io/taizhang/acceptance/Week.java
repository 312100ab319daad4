package io.taizhang.acceptance;

import io.taizhang.suite.TimeTravel;

/**
 * 14 to 29 September 2026, with the decreed working Sunday on the 20th and the Mid-Autumn holiday
 * from the 25th: one case at the window, one licence, two applications that wait for their
 * acceptance, a county that amends its calendar, a tea talk and a joint conference, side by side in
 * the same business time.
 */
final class Week {
  private final MaintenanceFund maintenanceFund;
  private final Licence licence;
  private final Window window;
  private final Amendment amendment;
  private final TeaTalk teaTalk;
  private final JointConference jointConference;
  private final DueNotices dueNotices;

  Week(Door door, TimeTravel time) {
    maintenanceFund = new MaintenanceFund(door);
    licence = new Licence(door);
    window = new Window(door);
    amendment = new Amendment(door);
    teaTalk = new TeaTalk(door);
    jointConference = new JointConference(door);
    dueNotices = new DueNotices(door);
    Agenda agenda = new Agenda();
    maintenanceFund.enter(agenda);
    licence.enter(agenda);
    window.enter(agenda);
    amendment.enter(agenda);
    teaTalk.enter(agenda);
    jointConference.enter(agenda);
    dueNotices.enter(agenda);
    agenda.play(time);
  }

  MaintenanceFund maintenanceFund() {
    maintenanceFund.requireTold();
    return maintenanceFund;
  }

  Licence licence() {
    licence.requireTold();
    return licence;
  }

  Amendment amendment() {
    amendment.requireTold();
    return amendment;
  }

  TeaTalk teaTalk() {
    teaTalk.requireTold();
    return teaTalk;
  }

  JointConference jointConference() {
    jointConference.requireTold();
    return jointConference;
  }

  DueNotices dueNotices() {
    dueNotices.requireTold();
    return dueNotices;
  }

  Window window() {
    window.requireTold();
    return window;
  }
}
