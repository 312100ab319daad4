package io.taizhang.chassis.time;

import java.util.Locale;

/** The reasons for which a fact is refused. */
public enum ClockRefusal {
  NOT_STARTED("时钟尚未起算。"),
  ALREADY_STARTED("时钟已经起算，不能重复起算。"),
  STOPPED("时钟已经停止，不能再变更。"),
  FUTURE("生效时间不能晚于当前时间。"),
  OUT_OF_ORDER("生效时间早于已登记的最近一次变更，请走更正程序。"),
  EVIDENCE_MISSING("暂停计时须有书面告知申请人的文书。"),
  LAW_MISSING("以其他法定程序暂停计时须写明所依据的法律条款。"),
  EXPECTED_END_BEFORE_PAUSE("预计结束日期不能早于暂停日期。"),
  EXPECTED_END_IN_THE_PAST("新的预计结束日期不能早于改期当日。"),
  PAUSE_ID_TAKEN("该暂停编号已被使用。"),
  NO_SUCH_OPEN_PAUSE("没有与该编号对应的未结束暂停。"),
  ALREADY_EXTENDED("期限只能延长一次。"),
  EXTENSION_AFTER_DUE("期限届满后不能再延长。"),
  EXTENSION_NOT_POSITIVE("延长天数须大于零。"),
  EXTENSION_ON_ANOTHER_BASIS("该事项不能依此延长期限。"),
  EXTENSION_NOT_APPROVED("延长期限未经有权批准的负责人批准。"),
  EXTENSION_TOO_LONG("延长天数超过该事项可以延长的上限。"),
  LAW_NOT_ANOTHER("其他法定程序须依《行政许可法》以外的法律。"),
  SUPPLEMENT_NEVER_PAUSES("补正材料只终止受理期限，不能暂停办理期限。"),
  REASON_MISSING("须写明理由。"),
  NO_SUCH_FACT("没有该序号的计时登记。"),
  CORRECTION_OF_ANOTHER_KIND("更正不能改变所更正登记的种类。"),
  CORRECTION_WITHOUT_EVIDENCE("更正须有证明材料。"),
  CORRECTION_NAMES_NO_FACT("更正须写明所更正登记的序号；补记未登记的事实只能由业务系统报送。"),
  START_NEEDED("更正不能取消起算；不应计时的，请停止计时。");

  private final String message;

  ClockRefusal(String message) {
    this.message = message;
  }

  /** Stable, lower case with hyphens: {@code clock-not-started}. */
  public String code() {
    return "clock-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** zh-CN sentence for the person at the screen. */
  public String message() {
    return message;
  }
}
