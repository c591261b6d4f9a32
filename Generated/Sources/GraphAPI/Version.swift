// Made from the reference of v19.0 by graphgen; edits to this file are lost.

public import Foundation

extension GraphVersion {
    /// The version of the reference pages.
    public static var documented: Self { Self(rawValue: "v19.0") }

    /// When the version expires: the start, in UTC, of the day that the changelog of the Graph API names. Nil where the
    /// reference names none. Calls that ask for an expired version are served by the oldest one that is left
    /// (`GraphMetadata.isOfAnotherVersion`).
    public var expires: Foundation.Date? {
        expirySeconds.map { Foundation.Date(timeIntervalSince1970: $0) }
    }

    /// The same in seconds since 1970.
    private var expirySeconds: Swift.Double? {
        switch rawValue {
        // 2015-04-30
        case "v1.0": 1430352000
        // 2016-08-08
        case "v2.0": 1470614400
        // 2016-10-31
        case "v2.1": 1477872000
        // 2017-03-27
        case "v2.2": 1490572800
        // 2017-07-10
        case "v2.3": 1499644800
        // 2017-10-09
        case "v2.4": 1507507200
        // 2018-04-12
        case "v2.5": 1523491200
        // 2018-07-13
        case "v2.6": 1531440000
        // 2018-10-05
        case "v2.7": 1538697600
        // 2019-04-18
        case "v2.8": 1555545600
        // 2019-07-22
        case "v2.9": 1563753600
        // 2019-11-07
        case "v2.10": 1573084800
        // 2020-01-28
        case "v2.11": 1580169600
        // 2020-05-05
        case "v2.12": 1588636800
        // 2020-07-28
        case "v3.0": 1595894400
        // 2020-10-27
        case "v3.1": 1603756800
        // 2021-05-04
        case "v3.2": 1620086400
        // 2021-08-03
        case "v3.3": 1627948800
        // 2021-11-02
        case "v4.0": 1635811200
        // 2022-02-03
        case "v5.0": 1643846400
        // 2022-05-05
        case "v6.0": 1651708800
        // 2022-08-04
        case "v7.0": 1659571200
        // 2022-11-01
        case "v8.0": 1667260800
        // 2023-02-23
        case "v9.0": 1677110400
        // 2023-06-08
        case "v10.0": 1686182400
        // 2023-09-14
        case "v11.0": 1694649600
        // 2024-02-08
        case "v12.0": 1707350400
        // 2024-05-28
        case "v13.0": 1716854400
        // 2024-09-17
        case "v14.0": 1726531200
        default: nil
        }
    }
}
