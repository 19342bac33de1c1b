# Reads the fact table as an analyst with R does, and prints what it adds up to.
arguments <- commandArgs(trailingOnly = TRUE)
table <- url(paste0(arguments[1], "/api/v1/tables/Cells.csv"),
             headers = c(Authorization = paste("Bearer", arguments[2])))
cells <- read.csv(table, na.strings = "", encoding = "UTF-8")
cells$closedOn <- as.Date(cells$closedOn)
cells$suppressed <- as.logical(cells$suppressed)
hidden <- subset(cells, suppressed)
cat(jsonlite::toJSON(list(
  rows = nrow(cells),
  n = sum(cells$n, na.rm = TRUE),
  suppressed = sum(cells$suppressed),
  withheld = sum(is.na(hidden$n) & is.na(hidden$value) & is.na(hidden$favourable)),
  latest = max(cells$closedOn)
), auto_unbox = TRUE))
