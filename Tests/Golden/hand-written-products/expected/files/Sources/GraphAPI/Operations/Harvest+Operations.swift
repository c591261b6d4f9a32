// Made from the reference pages of `harvest` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Harvest {

    /// `GET /{harvest_id}/harvest_orders`.
    ///
    /// - Permissions: All calls need `harvest_manage_orders`, and in addition either `coop_management` or
    ///   `barn_management`.
    ///
    /// Permissions: ``GraphPermission/barnManagement``, ``GraphPermission/coopManagement``, ``GraphPermission/harvestManageOrders``.
    public static func harvestOrders(
        _ harvestID: Swift.String,
        state: Swift.String? = nil,
        changedAfter: Foundation.Date? = nil,
        filters: [Swift.String]? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/\(harvestID)/harvest_orders", permissions: ["barn_management", "coop_management", "harvest_manage_orders"])
        request.set(GraphField<Swift.String>("state"), state)
        request.set(GraphField<Foundation.Date>("changed_after", .unixTime), changedAfter)
        request.set(GraphField<[Swift.String]>("filters"), filters)
        return request
    }
}
