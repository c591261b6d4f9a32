// Made from what the reference says of `business-asset-group` by graphgen; edits to this file are lost.

/// BusinessAssetGroup.
public struct BusinessAssetGroup: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `BusinessAssetGroup`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// What may be done with the ad accounts of the group.
        ///
        /// Comes without being asked for.
        @export(implementation) public var adaccountTasks: GraphField<[Swift.String]> { .init("adaccount_tasks") }
        /// What may be done with the offline conversion datasets of the group.
        ///
        /// Comes without being asked for.
        @export(implementation) public var offlineConversionDataSetTasks: GraphField<[Swift.String]> { .init("offline_conversion_data_set_tasks") }
        /// What may be done with the pages of the group.
        ///
        /// Comes without being asked for.
        @export(implementation) public var pageTasks: GraphField<[Swift.String]> { .init("page_tasks") }
        /// What may be done with the ads pixels of the group.
        ///
        /// Comes without being asked for.
        @export(implementation) public var pixelTasks: GraphField<[Swift.String]> { .init("pixel_tasks") }
    }
}
