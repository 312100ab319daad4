package io.taizhang.ledger.department;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/departments")
@Tag(name = "部门")
@RunOnVirtualThread
@Idempotent
class DepartmentResource {

  private final Departments departments;
  private final CurrentCaller caller;

  DepartmentResource(Departments departments, CurrentCaller caller) {
    this.departments = departments;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "登记部门")
  public RestResponse<DepartmentView> register(@NotNull @Valid RegisterDepartment request) {
    DepartmentView view = departments.register(caller.get(), request);
    return Created.at("/api/v1/departments/" + view.code(), view);
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "列出本区划及其下级的部门")
  public List<DepartmentView> list() {
    return departments.list(caller.get());
  }

  @GET
  @Path("/{code}")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "查看部门")
  public DepartmentView get(String code) {
    return departments.get(caller.get(), code);
  }
}
